#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace vignette {

/// What kind of failure: decides the exit code and whether trying again can help. The message is for people.
enum class ErrorCode {
    InvalidArgument, ///< The caller's words are off (exit code 2).
    NotFound, ///< A file, folder or name that is not there (2).
    Unreadable, ///< Damaged, or of the wrong kind (2).
    TooNew, ///< Sound, but from a newer program: only that one may go on with it (2).
    Refused, ///< Understood and declined; nothing changed (1).
    Busy, ///< Somebody else has it just now; trying again can help (2).
    Full, ///< No room to write (2).
    Io, ///< Any other trouble with the outside world (2).
};

/// One plain sentence that says what is wrong and what to do.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string message;
};

/// A value or an Error. Expected failures travel in this; programmer errors are asserts.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) // NOLINT(google-explicit-constructor): so that `return value;` reads as it means.
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() &
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    const Error& error() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// Success of something that has no value.
struct Done { };

using Status = Result<Done>;

} // namespace vignette
