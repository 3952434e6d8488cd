// A window without drawing: a hand-made screen, a host that does what readers ask and prints it. The tests in
// demo_test.py drive it from outside.
//
//   accessible_demo                 until its window is closed, Escape, or SIGTERM
//   accessible_demo --publishes N   publishes N times, alternately two pages, prints the time for each, and ends

#include "engine/window/accessible/accessible.hpp"
#include "tests/window/accessible/demo_screens.hpp"

#include <SDL.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

namespace {

using namespace vignette;

class Demo : public window::AccessibleHost {
public:
    explicit Demo(SDL_Window* sdl_window)
        : m_window(sdl_window)
        , m_wake(SDL_RegisterEvents(1))
        , m_focused("option.sit")
    {
    }

    void start()
    {
        m_accessible = window::start_accessible(*this, "Vignette demo");
        say(m_accessible->connected() ? "connected" : "alone");
        publish();
    }

    void press(std::string_view id) override
    {
        say("press " + std::string(id));
        m_state.kept.clear();
        if (id == "carry_on" || id == "again")
            turn_page(id == "carry_on");
        if (id == "lock")
            m_signed_out = true;
        if (id == "alone")
            m_state.alone = !m_state.alone;
        if (id == "fold")
            m_state.open = !m_state.open;
        if (id.starts_with("rating."))
            m_state.rating = std::atoi(std::string(id.substr(7)).c_str());
        if (id == "option.sit")
            m_state.kept = "Kept · only you can read this";
        if (id == "option.call")
            ++m_state.steps;
    }
    void focus(std::string_view id) override
    {
        say("focus " + std::string(id));
        m_focused = id;
        if (id == "pin")
            m_caret = m_state.pin.size();
    }
    void reveal(std::string_view id) override
    {
        say("reveal " + std::string(id));
        m_scroll = 100;
    }
    void write(std::string_view id, std::string_view text) override
    {
        say("write " + std::string(id) + " " + std::string(text));
        (id == "pin" ? m_state.pin : m_state.written) = text;
        m_caret = text.size();
    }
    void select(std::string_view, std::size_t caret, std::size_t anchor) override
    {
        say("select " + std::to_string(caret) + " " + std::to_string(anchor));
        m_caret = caret;
    }
    void wake() override
    {
        SDL_Event event{};
        event.type = m_wake;
        SDL_PushEvent(&event);
    }
    window::WindowPlace window_place() const override
    {
        int x = 0, y = 0;
        SDL_GetWindowPosition(m_window, &x, &y);
        return {static_cast<float>(x), static_cast<float>(y), 1.0};
    }

    /// Until it is closed.
    void run()
    {
        SDL_Event event{};
        while (!m_closed && SDL_WaitEvent(&event) != 0) {
            take(event);
            publish();
        }
    }

    void publish_often(int times)
    {
        m_state.outcome = true;
        const auto outcome = tests::demo_screen(m_state);
        m_state.outcome = false;
        const auto question = tests::demo_screen(m_state);
        time_each("a new page", times, [&](int i) { publish(i % 2 == 0 ? outcome : question); });
        time_each("the same page", times, [&](int) { publish(question); });
        m_accessible->serve();
    }

private:
    template <typename Action>
    static void time_each(const std::string& what, int times, Action action)
    {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i)
            action(i);
        const std::chrono::duration<double, std::micro> taken = std::chrono::steady_clock::now() - begin;
        say(what + ": " + std::to_string(taken.count() / times) + " microseconds");
    }

    static void say(const std::string& what) { std::cout << what << std::endl; }

    void turn_page(bool outcome)
    {
        m_state.outcome = outcome;
        m_focused = tests::demo_screen(m_state).focus;
    }

    void take(const SDL_Event& event)
    {
        if (event.type == m_wake)
            m_accessible->serve();
        if (event.type == SDL_QUIT)
            m_closed = true;
        if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_FOCUS_GAINED)
            m_accessible->window_focus(true);
        if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_FOCUS_LOST)
            m_accessible->window_focus(false);
        if (event.type == SDL_MOUSEBUTTONDOWN)
            click(static_cast<float>(event.button.x), static_cast<float>(event.button.y));
        if (event.type == SDL_MOUSEWHEEL)
            m_scroll -= static_cast<float>(event.wheel.y) * 10;
        if (event.type == SDL_TEXTINPUT)
            type(event.text.text);
        if (event.type == SDL_KEYDOWN || event.type == SDL_KEYUP)
            take_key(event.key);
    }

    void click(float x, float y)
    {
        const auto screen = tests::demo_screen(m_state);
        for (const auto& placed : tests::demo_places(screen, m_scroll)) {
            if (placed.rect.contains(x, y) && present::takes_focus(*placed.item))
                return press(placed.item->id);
        }
    }

    void take_key(const SDL_KeyboardEvent& key)
    {
        const auto mod = key.keysym.mod;
        const window::KeyStroke stroke{.down = key.type == SDL_KEYDOWN,
            .scancode = static_cast<std::uint32_t>(key.keysym.scancode),
            .symbol = static_cast<std::uint32_t>(key.keysym.sym),
            .shift = (mod & KMOD_SHIFT) != 0,
            .caps_lock = (mod & KMOD_CAPS) != 0,
            .control = (mod & KMOD_CTRL) != 0,
            .alt = (mod & KMOD_ALT) != 0,
            .num_lock = (mod & KMOD_NUM) != 0,
            .time = key.timestamp};
        if (m_accessible->key(stroke)) {
            say("taken " + std::to_string(stroke.scancode));
            return;
        }
        if (stroke.down && key.keysym.sym == SDLK_TAB)
            focus_next();
        if (stroke.down && key.keysym.sym == SDLK_ESCAPE)
            m_closed = true;
        if (stroke.down && key.keysym.sym == SDLK_RETURN)
            press(m_focused);
    }

    void focus_next()
    {
        const auto screen = tests::demo_screen(m_state);
        const auto items = present::in_reading_order(screen);
        std::string first;
        bool found = false;
        for (const auto* item : items) {
            if (!present::takes_focus(*item))
                continue;
            if (found)
                return focus(item->id);
            if (first.empty())
                first = item->id;
            found = item->id == m_focused;
        }
        focus(first);
    }

    void type(std::string_view text)
    {
        if (m_focused != "box" && m_focused != "pin")
            return;
        (m_focused == "pin" ? m_state.pin : m_state.written).insert(m_caret, text);
        m_caret += text.size();
    }

    void publish() { publish(m_signed_out ? present::Screen{} : tests::demo_screen(m_state)); }

    void publish(const present::Screen& screen)
    {
        const auto places = tests::demo_places(screen, m_scroll);
        const bool secret = m_focused == "pin";
        const window::Writing writing{.id = secret ? "pin" : "box",
            .text = secret ? m_state.pin : m_state.written,
            .caret = m_caret,
            .anchor = m_caret};
        int width = 0, height = 0;
        SDL_GetWindowSize(m_window, &width, &height);
        const window::Rect all{0, 0, static_cast<float>(width), static_cast<float>(height)};
        m_accessible->publish({screen, places, m_focused, {&writing, 1}, all});
    }

    SDL_Window* m_window;
    std::uint32_t m_wake;
    std::unique_ptr<window::Accessible> m_accessible;
    tests::DemoState m_state;
    std::string m_focused;
    std::size_t m_caret = 0;
    float m_scroll = 0;
    bool m_closed = false;
    bool m_signed_out = false;
};

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (SDL_Init(SDL_INIT_VIDEO) != 0) {
        std::cerr << SDL_GetError() << '\n';
        return 1;
    }
    SDL_Window* const window = SDL_CreateWindow("Vignette demo", 40, 30, 1280, 720, SDL_WINDOW_RESIZABLE);
    {
        Demo demo(window);
        demo.start();
        if (arguments.size() == 2 && arguments[0] == "--publishes")
            demo.publish_often(std::atoi(arguments[1].c_str()));
        else
            demo.run();
    }
    // The window goes with the process. SDL 2.26 wakes itself by messages to its window over a second connection: one
    // that arrives when the window was destroyed ends the program with an X error, about once in a hundred times.
    return 0;
}
