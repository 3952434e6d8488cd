#include "engine/ballot/server.hpp"

#include "engine/ballot/crowd.hpp"
#include "engine/ballot/microhttpd.hpp"
#include "engine/ballot/teller.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <atomic>
#include <charconv>
#include <chrono>
#include <mutex>

namespace vignette::ballot {

namespace {

Rate::Time steady_now()
{
    return std::chrono::duration_cast<Rate::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

std::string header(const Microhttpd& web, MHD_Connection* connection, const char* name)
{
    const char* value = web.lookup_connection_value(connection, MHD_HEADER_KIND, name);
    return value ? value : "";
}

std::string query_of(const Microhttpd& web, MHD_Connection* connection)
{
    const char* code = web.lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "c");
    return code ? "c=" + std::string(code) : "";
}

/// Never outlives the browser's session: it has no date. No script reads it, and no page elsewhere makes a browser send
/// it.
constexpr std::string_view cookie_name = "vote", cookie_terms = "; Path=/; HttpOnly; SameSite=Strict";

std::string mark_of(const Microhttpd& web, MHD_Connection* connection)
{
    const char* value = web.lookup_connection_value(connection, MHD_COOKIE_KIND, cookie_name.data());
    return value ? value : "";
}

std::string address_of(const Microhttpd& web, MHD_Connection* connection)
{
    const auto* info = web.get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    char text[INET_ADDRSTRLEN] = {};
    if (info && info->client_addr && info->client_addr->sa_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in*>(info->client_addr)->sin_addr, text, sizeof text);
    return text;
}

int socket_of(const Microhttpd& web, MHD_Connection* connection)
{
    const auto* info = web.get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    return info ? info->connect_fd : -1;
}

bool says_too_long(const Microhttpd& web, MHD_Connection* connection)
{
    const std::string length = header(web, connection, "Content-Length");
    std::size_t bytes = 0;
    const auto read = std::from_chars(length.data(), length.data() + length.size(), bytes);
    return !length.empty() && (read.ec != std::errc() || bytes > longest_body);
}

/// Nothing of it is kept by the phone or by anything on the way, and it brings nothing from elsewhere.
void put_headers(const Microhttpd& web, MHD_Response* response, const Response& answer)
{
    const auto put = [&](const char* name, const char* value) { web.add_response_header(response, name, value); };
    put("Content-Type", answer.type.c_str());
    put("Cache-Control", "no-store");
    put("Content-Security-Policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri "
        "'none'; frame-ancestors 'none'");
    put("X-Content-Type-Options", "nosniff");
    put("Referrer-Policy", "no-referrer");
    if (!answer.location.empty())
        put("Location", answer.location.c_str());
    if (!answer.mark.empty())
        put("Set-Cookie", (std::string(cookie_name) + "=" + answer.mark + std::string(cookie_terms)).c_str());
    if (answer.status == 405)
        put("Allow", "GET, POST");
}

MHD_Result send(const Microhttpd& web, MHD_Connection* connection, const Response& answer)
{
    MHD_Response* response = web.create_response_from_buffer(
        answer.body.size(), const_cast<char*>(answer.body.data()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    put_headers(web, response, answer);
    const auto queued = web.queue_response(connection, static_cast<unsigned>(answer.status), response);
    web.destroy_response(response);
    return queued;
}

Response too_long()
{
    Response out;
    out.status = 413;
    out.type = "text/plain; charset=utf-8";
    out.body = "That is too long for a vote.\n";
    return out;
}

sockaddr_in socket_address(const std::string& number, unsigned short port)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(port);
    inet_pton(AF_INET, number.c_str(), &out.sin_addr);
    return out;
}

class Listening final : public Server {
public:
    Listening(const Microhttpd& web, Answers::Setup setup, Tickets tickets, Network network,
        const std::function<void()>& changed)
        : m_web(web)
        , m_network(std::move(network))
        , m_answers(std::move(setup), std::move(tickets))
    {
        if (changed)
            m_teller.emplace(changed, m_network.told_every);
    }
    Listening(const Listening&) = delete; // The library holds our address.
    Listening& operator=(const Listening&) = delete;
    ~Listening() override
    {
        if (m_daemon)
            m_web.stop_daemon(m_daemon);
    }

    /// False where that port is taken, or for what is no address: that would be heard in every network.
    bool listens(unsigned short port)
    {
        const auto address = socket_address(m_network.address, port);
        if (address.sin_addr.s_addr == INADDR_ANY)
            return false;
        m_daemon = m_web.start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD, port, nullptr, nullptr, &Listening::asked, this,
            MHD_OPTION_SOCK_ADDR, reinterpret_cast<const sockaddr*>(&address), //
            MHD_OPTION_CONNECTION_LIMIT, static_cast<unsigned>(m_network.connections), //
            MHD_OPTION_CONNECTION_TIMEOUT, m_network.seconds_quiet, //
            MHD_OPTION_CONNECTION_MEMORY_LIMIT, std::size_t{16 * 1024}, //
            MHD_OPTION_NOTIFY_CONNECTION, &Listening::came_or_went, this, //
            MHD_OPTION_NOTIFY_COMPLETED, &Listening::done, nullptr, MHD_OPTION_END);
        return m_daemon != nullptr;
    }

    void ask(Poll poll) override
    {
        const std::lock_guard lock(m_mutex);
        m_answers.box().open(std::move(poll));
    }
    void close() override
    {
        const std::lock_guard lock(m_mutex);
        m_answers.box().close();
    }
    void reopen() override
    {
        const std::lock_guard lock(m_mutex);
        m_answers.box().reopen();
    }
    Now now() override
    {
        m_told = false;
        const std::lock_guard lock(m_mutex);
        const Box& box = m_answers.box();
        return {box.counts(), box.phones(), box.is_open()};
    }
    std::string url() const override { return "http://" + m_answers.setup().host; }
    std::string code() const override { return m_answers.setup().code; }

private:
    /// Called first with the head alone, then with each piece of the body, then without one: then it is answered.
    static MHD_Result asked(void* self, MHD_Connection* connection, const char* path, const char* method, const char*,
        const char* piece, std::size_t* bytes, void** state)
    {
        auto& server = *static_cast<Listening*>(self);
        const Microhttpd& web = server.m_web;
        if (!*state) {
            *state = new Request{method, path, query_of(web, connection), header(web, connection, "Host"),
                address_of(web, connection), {}, mark_of(web, connection)};
            return says_too_long(web, connection) ? send(web, connection, too_long()) : MHD_YES;
        }
        auto& request = *static_cast<Request*>(*state);
        if (*bytes == 0) {
            const Response answer = server.answered(request);
            server.heard(socket_of(web, connection), request.address, answer.phone);
            return send(web, connection, answer);
        }
        if (request.body.size() + *bytes > longest_body)
            return MHD_NO; // Without a length, and too long: the connection goes.
        request.body.append(piece, std::exchange(*bytes, 0));
        return MHD_YES;
    }

    static void done(void*, MHD_Connection*, void** state, MHD_RequestTerminationCode)
    {
        delete static_cast<Request*>(std::exchange(*state, nullptr));
    }

    /// A connection that sends a byte now and then is never quiet for long enough to be closed: it makes room when
    /// others want to come. The library closes it once it finds it shut.
    static void came_or_went(void* self, MHD_Connection* connection, void**, MHD_ConnectionNotificationCode what)
    {
        auto& server = *static_cast<Listening*>(self);
        const int socket = socket_of(server.m_web, connection);
        if (what == MHD_CONNECTION_NOTIFY_CLOSED)
            return server.m_crowd.gone(socket);
        server.heard(socket, address_of(server.m_web, connection), "");
        if (server.m_crowd.size() > server.m_network.connections * 3 / 4)
            server.let_go(server.m_crowd.quietest());
    }

    void heard(int socket, const std::string& address, const std::string& phone)
    {
        const auto& who = phone.empty() ? address : phone;
        const auto most = phone.empty() ? m_network.connections_at_one_address : m_network.connections_of_a_phone;
        m_crowd.heard(socket, who);
        if (m_crowd.size(who) > most)
            let_go(m_crowd.quietest(who));
    }

    void let_go(std::optional<int> socket)
    {
        if (!socket)
            return;
        shutdown(*socket, SHUT_RDWR);
        m_crowd.gone(*socket);
    }

    Response answered(const Request& request)
    {
        Response out;
        bool news = false;
        {
            const std::lock_guard lock(m_mutex);
            const auto changes = m_answers.box().changes();
            out = m_answers.answer(request, steady_now());
            news = changes != m_answers.box().changes();
        }
        if (news && !m_told.exchange(true) && m_teller)
            m_teller->news();
        return out;
    }

    const Microhttpd m_web;
    const Network m_network;
    Crowd m_crowd; ///< Known to the server's thread alone.
    std::mutex m_mutex;
    Answers m_answers;
    std::optional<Teller> m_teller; ///< Where somebody wants to be told.
    std::atomic<bool> m_told = false; ///< That something has changed, and nobody has asked since.
    MHD_Daemon* m_daemon = nullptr;
};

} // namespace

Result<std::unique_ptr<Server>> Server::open(const Network& network, const std::string& title, const std::string& code,
    Limits limits, const Tickets& tickets, const std::function<void()>& changed)
{
    const auto web = load_microhttpd();
    if (!web)
        return web.error();
    for (unsigned port = network.first_port; port <= network.last_port; ++port) {
        auto server = std::make_unique<Listening>(web.value(),
            Answers::Setup{title, code, network.address + ":" + std::to_string(port), limits}, tickets, network,
            changed);
        if (server->listens(static_cast<unsigned short>(port)))
            return std::unique_ptr<Server>(std::move(server));
    }
    return Error{ErrorCode::Io,
        "Phones cannot reach this computer at " + network.address
            + ". Choose another network, or count hands: that works everywhere."};
}

} // namespace vignette::ballot
