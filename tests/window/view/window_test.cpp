#include "engine/window/theme.hpp"
#include "engine/window/window.hpp"
#include "tests/window/view/fixtures.hpp"

#include <SDL.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <string>

using namespace vignette;
using namespace vignette::window;

namespace {

/// A real window on SDL's dummy display: pixels without a screen.
Window opened(Options options = {})
{
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    SDL_setenv("NO_AT_BRIDGE", "1", 1);
    if (options.scale == 0) {
        options.scale = 1;
        options.width = 1000; // The dummy display has 1024 by 768.
        options.height = 700;
    }
    auto window = Window::open(options);
    REQUIRE(window.ok());
    return std::move(window).value();
}

std::uint32_t pixel(const Window::Shot& shot, int x, int y)
{
    const auto row = static_cast<std::size_t>(y), width = static_cast<std::size_t>(shot.width);
    return shot.pixels[row * width + static_cast<std::size_t>(x)] & 0xFFFFFF;
}

std::size_t count(const Window::Shot& shot, std::uint32_t wanted)
{
    return static_cast<std::size_t>(std::count_if(
        shot.pixels.begin(), shot.pixels.end(), [&](std::uint32_t p) { return (p & 0xFFFFFF) == wanted; }));
}

std::uint32_t colour(const std::string& theme, Token token)
{
    const Colour c = tokens(theme)[token];
    return static_cast<std::uint32_t>(c.red << 16 | c.green << 8 | c.blue);
}

void push_key(SDL_Keycode code)
{
    SDL_Event event{};
    event.type = SDL_KEYDOWN;
    event.key.keysym.sym = code;
    SDL_PushEvent(&event);
}

void push_shift(std::uint32_t type, std::uint32_t time)
{
    SDL_Event event{};
    event.type = type;
    event.key.keysym.sym = SDLK_RSHIFT;
    event.key.timestamp = time;
    SDL_PushEvent(&event);
}

void push_text(const char* text)
{
    SDL_Event event{};
    event.type = SDL_TEXTINPUT;
    SDL_strlcpy(event.text.text, text, sizeof event.text.text);
    SDL_PushEvent(&event);
}

void push_window_event(SDL_WindowEventID what)
{
    SDL_Event event{};
    event.type = SDL_WINDOWEVENT;
    event.window.event = static_cast<Uint8>(what);
    SDL_PushEvent(&event);
}

present::Screen with_focus(present::Screen screen, const char* id, bool secret = false)
{
    screen.focus = id;
    screen.right[1].secret = secret;
    return screen;
}

} // namespace

TEST_SUITE("window")
{
    TEST_CASE("Window: the page, the bars and the focus ring have their colours, in every theme")
    {
        for (const std::string theme : {"light", "soft", "dark", "contrast"}) {
            Options options;
            options.theme = theme;
            Window window = opened(options);
            window.show(tests::scene());
            const Window::Shot shot = window.shot();
            CAPTURE(theme);
            CHECK(shot.width == 1000);
            CHECK(pixel(shot, 8, 400) == colour(theme, Token::Paper));
            CHECK(pixel(shot, 8, 4) == colour(theme, Token::Card));
            CHECK(pixel(shot, 8, 695) == colour(theme, Token::Card));
            CHECK(count(shot, colour(theme, Token::Line)) > 2000);
            CHECK(count(shot, colour(theme, Token::Focus)) > 2000); // Around the first option.
            CHECK(count(shot, colour(theme, Token::Ink)) > 200);
        }
    }

    TEST_CASE("Window: a key that is pressed comes out as what was pressed")
    {
        Window window = opened();
        window.show(tests::scene());
        window.shot();
        push_key(SDLK_3);
        const UserAction action = window.wait();
        CHECK(action.kind == UserAction::Kind::Pressed);
        CHECK(action.id == "option-3");
    }

    TEST_CASE("Window: quiet is told once, and what ends it before what that does")
    {
        Window window = opened();
        window.show(tests::scene());
        CHECK(window.wait(std::chrono::milliseconds(0)).kind == UserAction::Kind::Quiet);
        push_key(SDLK_3);
        CHECK(window.wait(std::chrono::milliseconds(0)).kind == UserAction::Kind::Stirred);
        const UserAction action = window.wait(std::chrono::hours(24 * 365));
        CHECK(action.kind == UserAction::Kind::Pressed);
        CHECK(action.id == "option-3");
    }

    TEST_CASE("Window: writing is told at once when the keyboard or the window goes elsewhere, a secret is not")
    {
        for (const auto what : {SDL_WINDOWEVENT_FOCUS_LOST, SDL_WINDOWEVENT_MINIMIZED, SDL_WINDOWEVENT_HIDDEN}) {
            Window window = opened();
            window.show(with_focus(tests::everything(), "box"));
            push_text("half a sen");
            push_window_event(what);
            push_text("tence");
            push_key(SDLK_F8);
            const UserAction action = window.wait();
            CHECK(action.kind == UserAction::Kind::Wrote);
            CHECK(action.text == "half a sen");
            CHECK(window.wait().text == "half a sentence");
        }
        Window window = opened();
        window.show(with_focus(tests::everything(), "box", true));
        push_text("2580");
        push_window_event(SDL_WINDOWEVENT_FOCUS_LOST);
        CHECK(window.wait(std::chrono::milliseconds(0)).kind == UserAction::Kind::Quiet);
    }

    TEST_CASE("Window: Shift alone, three times, leaves a page that can be left, also while writing")
    {
        Window window = opened();
        present::Screen screen = with_focus(tests::everything(), "box");
        screen.leave = "leave";
        window.show(screen);
        push_text("half");
        for (const std::uint32_t time : {1000U, 2000U, 3000U}) {
            push_shift(SDL_KEYDOWN, time);
            push_shift(SDL_KEYUP, time + 100);
        }
        CHECK(window.wait().text == "half");
        CHECK(window.wait().id == "leave");
    }

    TEST_CASE("Window: Shift with a letter, a click or another window in between leaves nothing")
    {
        for (const SDL_EventType between : {SDL_KEYDOWN, SDL_MOUSEBUTTONDOWN, SDL_WINDOWEVENT}) {
            Window window = opened();
            present::Screen screen = tests::everything();
            screen.leave = "leave";
            window.show(screen);
            for (const std::uint32_t time : {1000U, 2000U, 3000U}) {
                push_shift(SDL_KEYDOWN, time);
                SDL_Event event{};
                event.type = between;
                if (between == SDL_KEYDOWN)
                    event.key.keysym.sym = SDLK_a;
                if (between == SDL_WINDOWEVENT)
                    event.window.event = SDL_WINDOWEVENT_FOCUS_LOST;
                SDL_PushEvent(&event);
                push_shift(SDL_KEYUP, time + 100);
            }
            push_key(SDLK_F8);
            CHECK(window.wait().id == "helplines");
        }
    }

    TEST_CASE("Window: a PIN is drawn as dots, whatever it is, and copying leaves the clipboard as it was")
    {
        const auto drawn = [](const char* pin) {
            Window window = opened();
            window.show(with_focus(tests::everything(), "box", true));
            window.shot();
            push_text(pin);
            push_key(SDLK_F8);
            CHECK(window.wait().text == pin);
            return window.shot().pixels;
        };
        const auto pixels = drawn("2580");
        CHECK(pixels == drawn("1111"));
        CHECK(pixels != drawn("111"));

        Window window = opened();
        window.show(with_focus(tests::everything(), "box", true));
        SDL_SetClipboardText("before");
        push_text("2580");
        for (const SDL_Keycode code : {SDLK_a, SDLK_c, SDLK_x}) {
            SDL_Event event{};
            event.type = SDL_KEYDOWN;
            event.key.keysym.sym = code;
            event.key.keysym.mod = KMOD_LCTRL;
            SDL_PushEvent(&event);
        }
        push_key(SDLK_F8);
        CHECK(window.wait().text == "2580");
        char* text = SDL_GetClipboardText();
        CHECK(std::string(text) == "before");
        SDL_free(text);
    }

    TEST_CASE("Window: every screen is drawn at every size of text and in every face")
    {
        for (const char* face : {"inter", "andika", "opendyslexic"}) {
            Options options;
            options.face = face;
            options.text_percent = 150;
            Window window = opened(options);
            for (const auto& screen : {tests::scene(), tests::outcome(), tests::home(), tests::everything()}) {
                window.show(screen);
                const Window::Shot shot = window.shot();
                CHECK(count(shot, colour("light", Token::Paper)) < shot.pixels.size() * 19 / 20);
            }
        }
    }

    TEST_CASE("Window: on a display of twice the points everything is twice as large")
    {
        present::Screen screen;
        screen.right = {tests::item("speech", present::Role::Paragraph, present::Look::Speech, "I have to go.")};
        const auto plum = [&](double scale) {
            Options options;
            options.width = static_cast<int>(1000 / scale);
            options.height = static_cast<int>(700 / scale);
            options.scale = scale;
            Window window = opened(options);
            window.show(screen);
            return static_cast<double>(count(window.shot(), colour("light", Token::Plum)));
        };
        CHECK(plum(2) == doctest::Approx(4 * plum(1)).epsilon(0.02)); // The bar beside the words.
    }

    TEST_CASE("Window: drawing only what changed leaves the same pixels as drawing all")
    {
        Window window = opened();
        const std::vector<present::Screen> screens{
            tests::scene(), tests::outcome(), tests::home(), tests::everything(), tests::scene()};
        for (const auto& screen : screens) {
            window.show(screen);
            const auto shot = window.shot();
            Window fresh = opened();
            fresh.show(screen);
            const auto whole = fresh.shot();
            CHECK(shot.pixels == whole.pixels);
        }
    }

    TEST_CASE("Window: it changes its theme without closing")
    {
        Window window = opened();
        window.show(tests::scene());
        window.shot();
        Options options;
        options.theme = "dark";
        options.scale = 1;
        options.text_percent = 200;
        options.face = "andika";
        window.restyle(options);
        CHECK(pixel(window.shot(), 8, 400) == colour("dark", Token::Paper));
    }

    TEST_CASE("Window: the room keeps its own colours and size of letters when the facilitator changes theirs")
    {
        auto window = opened();
        REQUIRE(window.open_room({0, 0, 1000, 720, true}).ok());
        const auto page = tests::everything();
        window.show_room(page);
        const auto before = window.room_shot();
        Options mine;
        mine.scale = 2;
        mine.theme = "contrast";
        mine.text_percent = 125;
        window.restyle(mine);
        window.show_room(page);
        CHECK(window.room_shot().pixels == before.pixels);
        mine.room_theme = "dark";
        window.restyle(mine);
        window.show_room(page);
        CHECK(count(window.room_shot(), colour("dark", Token::Paper)) > 200000);
    }
}
