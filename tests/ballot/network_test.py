"""network_test.py PROBE: a vote over real sockets, with people in the network who want to spoil it.

Whatever they do, somebody else votes at the same time and is counted.
"""

import contextlib
import os
import pathlib
import re
import resource
import socket
import sys
import threading

from phones import Phone, Vote, address, all_of, until

ROOM = 40_000  # The addresses of phones that mean no harm start here.


def somebody_votes(vote, number=0):
    """A phone that means no harm takes part, from its first page to its thanks."""
    before = vote.now()[2]
    with Phone(vote, address(ROOM + number)) as phone:
        assert "five letters" in phone.asks("GET", "/")[2]
        assert phone.joins() == 303
        assert phone.votes(1) == 303
        assert "Your vote is counted" in phone.asks("GET", phone.path)[2]
    assert vote.now()[2] == [before[0] + 1, *before[1:]]


def joins_and_votes(vote):
    with Phone(vote) as phone, Phone(vote, address(1)) as other:
        assert phone.joins("bcd fg") == 303 and other.joins() == 303
        assert phone.path != other.path and len(phone.path) == len("/p/") + 32
        assert "Nothing to vote on yet" in phone.asks("GET", phone.path)[2]
        vote.ask("Milk & <sugar>?", ("Yes", "No"))
        assert "<h1>Milk &amp; &lt;sugar&gt;?</h1>" in phone.asks("GET", phone.path)[2]
        assert phone.votes(2) == 303 and other.votes(2) == 303
        assert vote.now() == (2, "open", [0, 2])


def headers_keep_nothing(vote):
    with Phone(vote) as phone:
        for path in ("/", "/vote.css", "/vote.js", "/nothing"):
            headers = phone.asks("GET", path)[1]
            assert headers["Cache-Control"] == "no-store" and headers["X-Content-Type-Options"] == "nosniff", path
            assert headers["Referrer-Policy"] == "no-referrer", path
            assert "default-src 'none'" in headers["Content-Security-Policy"], path
            assert ("Set-Cookie" in headers) == (path == "/vote.css"), path


def a_cookie_ends_with_the_browser(vote):
    with Phone(vote, address(10)) as phone:
        cookie = phone.asks("GET", "/vote.css")[1]["Set-Cookie"]
        assert re.fullmatch(r"vote=[0-9a-f]{32}; Path=/; HttpOnly; SameSite=Strict", cookie), cookie
        assert cookie != phone.asks("GET", "/vote.css")[1]["Set-Cookie"], "each is another one"


def two_tabs_have_one_vote(vote):
    vote.ask()
    jar = {}
    with Phone(vote, address(11), jar) as one, Phone(vote, address(11), jar) as two:
        for tab in (one, two):
            assert tab.asks("GET", "/")[0] == 200 and tab.asks("GET", "/vote.css")[0] == 200
        phones, cookie = vote.now()[0], dict(jar)
        assert one.joins() == 303 and two.joins() == 303 and one.path == two.path
        assert vote.now()[0] == phones + 1 and jar == cookie
        number = int(one.asks("GET", one.path + "/now")[2].split()[0])
        assert one.votes(1, number) == 303 and two.votes(2, number) == 303
        assert vote.now()[2] == [1, 0, 0]
    with Phone(vote, address(12), jar) as later:  # A new connection, from another address.
        assert later.joins() == 303 and later.path == one.path


def cookies_blocked(vote):
    vote.ask()
    with Phone(vote, address(13)) as phone:
        paths = set()
        for _ in range(8):
            assert phone.asks("GET", "/vote.css")[0] == 200 and phone.joins() == 303
            assert phone.votes(3) == 303
            paths.add(phone.path)
        assert len(paths) == 8 and vote.now()[2] == [0, 0, 8]
        assert phone.joins() == 503, "the address has as many phones as it may have"
    with Phone(vote, address(13), {}) as other:
        assert other.asks("GET", "/vote.css")[0] == 200 and other.joins() == 303, "who keeps a cookie is let in"


def odd_cookies(vote):
    jar_of = {"stale": "0123456789abcdef0123456789abcdef", "as long as a browser keeps them": "x" * 4000}
    for number, (what, value) in enumerate(jar_of.items()):
        with Phone(vote, address(14 + number), {"vote": value}) as phone:
            assert phone.asks("GET", "/")[0] == 200, what
            assert phone.joins() == 303 and phone.jar["vote"] == phone.path.removeprefix("/p/") != value, what
    for number, cookie in enumerate(("vote", "vote=", "=", ";;;=;", 'a="x; vote=1', "a=b; vote=%00; c", "vote=\xff\xfe", "\t", "vote=a,b c",
                                     "$Version=1; vote=1; vote=2", "a=b; " * 100)):
        with Phone(vote, address(20 + number)) as phone:
            assert phone.asks("GET", "/", headers={"Cookie": cookie})[0] == 200, cookie[:40]
            assert phone.asks("POST", "/join", "code=BCDFG", {"Cookie": cookie})[0] == 303, cookie[:40]
    head = b"POST /join HTTP/1.1\r\nHost: %s\r\nContent-Length: 10\r\nCookie: " % vote.host.encode()
    for number, unread in enumerate((b"vote=" + b"x" * 10_000, b"; " * 1000, b'vote="')):  # No browser sends them.
        answer = vote.raw(head + unread + b"\r\n\r\ncode=BCDFG", address(40 + number))
        assert b" 431 " in answer[:20], answer[:80]
    somebody_votes(vote, 17)


def a_hall_behind_one_router(vote):
    """All of them scan the code at once, and are connected before the first one asks: each stays connected."""
    vote.ask()
    with contextlib.ExitStack() as all_phones:
        phones = [all_phones.enter_context(Phone(vote, address(50), {})) for _ in range(60)]
        for phone in phones:
            phone.line.connect()
        lines = [phone.line.sock for phone in phones]
        for phone in phones:
            assert phone.asks("GET", "/")[0] == 200 and phone.asks("GET", "/vote.css")[0] == 200
            assert phone.joins() == 303
        assert [phone.votes(1) for phone in phones] == [303] * 60
        assert [phone.line.sock for phone in phones] == lines, "nobody was cut off"
    assert vote.now()[2] == [60, 0, 0]


def a_stale_cookie(program):
    jar = {}
    with Vote(program) as vote, Phone(vote, jar=jar) as phone:
        phone.joins()
    before = dict(jar)
    with Vote(program) as vote, Phone(vote, jar=jar) as phone, Phone(vote, jar=jar) as tab:
        assert phone.asks("GET", "/")[0] == 200 and phone.joins() == 303
        assert jar != before and tab.joins() == 303 and tab.path == phone.path
        assert vote.now()[0] == 1


def wrong_code(vote):
    with Phone(vote, address(2)) as phone:
        statuses = [phone.joins("XXXXX") for _ in range(12)]
        assert statuses == [403] * 10 + [429] * 2, statuses
        assert phone.joins() == 429
    somebody_votes(vote)


def late_vote_and_replay(vote):
    vote.ask()
    with Phone(vote, address(3)) as phone, Phone(vote, address(4)) as late:
        assert phone.joins() == 303 and late.joins() == 303
        poll = int(phone.asks("GET", phone.path + "/now")[2].split()[0])
        assert [phone.votes(option, poll) for option in (2, 2, 3)] == [303] * 3
        assert vote.now()[2] == [0, 1, 0]
        vote.close()
        assert phone.votes(2, poll) == 303 and late.votes(2, poll) == 409
        vote.ask()
        assert phone.votes(2, poll) == 409 and late.votes(2, poll) == 409
        assert vote.now()[2] == [0, 0, 0]
        assert late.votes(2) == 303
    somebody_votes(vote, 1)


def ten_megabytes(vote):
    body = b"code=" + b"B" * 10_000_000
    length = b"Content-Length: %d\r\n\r\n" % len(body)
    head = b"POST /join HTTP/1.1\r\nHost: %s\r\n" % vote.host.encode()
    with vote.connect(address(5)) as line:
        line.sendall(head + length)
        assert line.recv(64).startswith(b"HTTP/1.1 413"), "the length alone is enough to refuse"
    refused = threading.Thread(target=lambda: vote.raw(head + length + body, address(5)))
    refused.start()
    somebody_votes(vote, 2)
    refused.join()
    chunk = b"10000\r\n" + b"B" * 0x10000 + b"\r\n"
    answer = vote.raw(head + b"Transfer-Encoding: chunked\r\n\r\n" + chunk * 160 + b"0\r\n\r\n", address(5))
    assert not answer.startswith(b"HTTP/1.1 2") and not answer.startswith(b"HTTP/1.1 3"), answer[:80]
    short = b"257\r\n" + b"B" * 0x257 + b"\r\n0\r\n\r\n"  # Without a length, and over 256.
    assert vote.raw(head + b"Transfer-Encoding: chunked\r\n\r\n" + short, address(5)) == b""
    somebody_votes(vote, 3)


def odd_requests(vote):
    host = b"Host: %s\r\n" % vote.host.encode()
    for odd in (b"\0\xff\x01" * 3000, b"\r\n" * 5000, b"GET / HTTP/9.9\r\n\r\n", b"GET\r\n\r\n", b"POST /join HTTP/1.1\r\n" + host
                + b"Content-Length: -5\r\n\r\n", os.urandom(4096), b"GET / HTTP/1.1\r\n" + host + b"X: " + b"y" * 1_000_000 + b"\r\n\r\n",
                b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + host + b"\r\n", b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n",
                b"GET / HTTP/1.1\r\n" + host + b"x: y\r\n" * 100_000 + b"\r\n"):
        answer = vote.raw(odd, address(6))
        assert b" 200 " not in answer[:20], (odd[:40], answer[:80])
    with Phone(vote, address(7)) as phone:
        for method in ("HEAD", "PUT", "OPTIONS", "DELETE", "BREW"):
            status, headers, _ = phone.asks(method, "/")
            assert status == 405 and headers["Allow"] == "GET, POST", method
        line = phone.line.sock
        assert phone.asks("GET", "/")[0] == 200 and phone.line.sock is line, "one connection serves many requests"
    somebody_votes(vote, 4)


def refused(line):
    """Whether the other side has closed a connection on which nothing was asked."""
    line.setblocking(False)
    try:
        return line.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def trickle(lines, stop):
    """A byte on every line, again and again: never quiet, never a whole request."""
    while not stop.wait(0.2):
        for line in lines:
            with contextlib.suppress(OSError):
                line.send(b"x")


@contextlib.contextmanager
def trickling(vote, addresses):
    """Connections that each send a byte now and then, for as long as this lasts."""
    with contextlib.ExitStack() as all_lines:
        lines = [all_lines.enter_context(vote.connect(each)) for each in addresses]
        for line in lines:
            with contextlib.suppress(OSError):
                line.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
        stop = threading.Event()
        thread = threading.Thread(target=trickle, args=(lines, stop))
        thread.start()
        try:
            yield lines
        finally:
            stop.set()
            thread.join()


def slow_loris(vote):
    with trickling(vote, [address(8)] * 300) as lines:
        until("100 of 300 are refused", lambda: sum(map(refused, lines)) == 100)
        somebody_votes(vote, 5)
    with Phone(vote, address(8)) as again:  # The connections that have gone are counted off.
        until("the address is let in again", lambda: lets_in(again))


def lets_in(phone):
    try:
        return phone.asks("GET", "/")[0] == 200
    except OSError:
        phone.line.close()
        return False


def a_thousand_from_one(vote):
    with contextlib.ExitStack() as all_lines:
        lines = [all_lines.enter_context(vote.connect(address(9))) for _ in range(1000)]
        until("800 of 1000 are refused", lambda: sum(map(refused, lines)) == 800)
        somebody_votes(vote, 6)


def a_thousand_from_many(vote):
    """Each from an address of its own, so that nothing but the number of all holds them back."""
    with trickling(vote, [address(1000 + i) for i in range(1000)]) as lines:
        until("the quietest have made room", lambda: sum(map(refused, lines)) >= 400)
        for number in range(7, 17):
            somebody_votes(vote, number)
        files = len(list(pathlib.Path(f"/proc/{vote.process.pid}/fd").iterdir()))
        assert files < 900, f"{files} files are open: none would be left for the records"


def quiet_ones_go(program):
    with Vote(program, "1") as vote, vote.connect() as nothing, vote.connect() as half:
        half.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert all_of(nothing) == b"" and b" 200 " not in all_of(half)[:20]


def what_changes_is_told(program):
    with Vote(program) as vote, Phone(vote) as phone, Phone(vote) as other:
        assert phone.joins() == 303 and other.joins() == 303
        until("somebody is told", lambda: vote.told() == 1)
        vote.ask()
        assert phone.votes(1) == 303
        until("somebody is told of the vote", lambda: vote.told() == 2)
        vote.now()
        assert phone.votes(1, 1) == 303 and other.votes(9, 1) == 400 and other.asks("GET", other.path)[0] == 200
        assert vote.told() == 2, "nothing has changed"
    with Vote(program) as vote, contextlib.ExitStack() as all_phones:
        for number in range(30):  # Far sooner than half a second after one another.
            phone = all_phones.enter_context(Phone(vote, address(number)))
            assert phone.joins() == 303 and vote.now()[0] == number + 1
        until("somebody is told", lambda: vote.told() >= 1)
        assert vote.told() < 10, "somebody is told of each phone"


def only_its_own_address(program):
    with Vote(program) as vote, contextlib.suppress(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", vote.port), 5).close()
        raise AssertionError("it is reached at an address that nobody chose")


def the_port_is_closed_after(program):
    with Vote(program) as vote, vote.connect() as quiet, Phone(vote) as phone:
        with Vote(program) as other:
            assert other.port != vote.port, "each vote has a port of its own"
        assert phone.joins() == 303
        vote.off()
        assert refused(quiet) and refused(phone.line.sock)
        with contextlib.suppress(ConnectionRefusedError):
            vote.connect().close()
            raise AssertionError("the port is open after the end")


def main():
    program = sys.argv[1]
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(files, 4096), files))  # A thousand connections are a thousand files.
    with Vote(program) as vote:
        joins_and_votes(vote)
        vote.ask()
        for part in (headers_keep_nothing, a_cookie_ends_with_the_browser, two_tabs_have_one_vote, cookies_blocked, odd_cookies,
                     a_hall_behind_one_router, wrong_code, late_vote_and_replay, ten_megabytes, odd_requests, slow_loris,
                     a_thousand_from_one, a_thousand_from_many):
            print(part.__name__, flush=True)
            part(vote)
    for part in (a_stale_cookie, quiet_ones_go, what_changes_is_told, only_its_own_address, the_port_is_closed_after):
        print(part.__name__, flush=True)
        part(program)


if __name__ == "__main__":
    main()
