"""A vote for the tests over sockets: the probe that opens it, and phones that take part, each at an address of its own."""

import contextlib
import http.client
import re
import resource
import socket
import subprocess
import time
import urllib.parse

CODE = "BCDFG"
PATIENCE = 20  # Seconds that anything may take before it counts as never.


def usual_files():
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))


class Vote:
    """PROGRAM (ballot_probe) running, with as many files as a program usually may open; a context, at whose end it has ended."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        preexec_fn=usual_files)
        self.url = self.process.stdout.readline().strip()
        self.port = int(self.url.rsplit(":", 1)[1])
        self.host = f"127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        ended = self.process.wait(PATIENCE)
        self.process.stdout.close()
        assert ended == 0, f"the probe ended with {ended}"

    def say(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def ask(self, question="What now?", options=("Tea", "Coffee", "Water")):
        self.say("ask " + "|".join([question, *options]))
        self.now()  # The probe obeys in order: once it answers, the vote is open.

    def close(self):
        self.say("close")
        self.now()

    def now(self):
        """(phones, "open" or "closed", counts)"""
        self.say("now")
        phones, state, *counts = self.process.stdout.readline().split()
        return int(phones), state, [int(count) for count in counts]

    def told(self):
        self.say("told")
        return int(self.process.stdout.readline())

    def off(self):
        self.say("off")
        assert self.process.stdout.readline() == "off\n"

    def square(self):
        self.say("square")
        return list(iter(lambda: self.process.stdout.readline().rstrip("\n"), ""))

    def connect(self, address="127.0.0.1"):
        return socket.create_connection(("127.0.0.1", self.port), PATIENCE, (address, 0))

    def raw(self, sent, address="127.0.0.1"):
        """What comes back until the other side closes; nothing where it refuses."""
        with self.connect(address) as line:
            with contextlib.suppress(OSError):
                line.sendall(sent)
                line.shutdown(socket.SHUT_WR)
            return all_of(line)


def all_of(line):
    out = b""
    with contextlib.suppress(ConnectionError):
        while piece := line.recv(65536):
            out += piece
    return out


class Phone:
    """One phone with one connection, at an address of its own. `jar`: its browser's cookies, which may be another's as
    well, as those of two tabs are; without one, cookies are blocked."""

    def __init__(self, vote, address="127.0.0.1", jar=None):
        self.vote, self.address, self.path, self.jar = vote, address, None, jar
        self.line = http.client.HTTPConnection("127.0.0.1", vote.port, PATIENCE, source_address=(address, 0))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.line.close()

    def asks(self, method, path, body=None, headers=None):
        """(status, headers, text)"""
        brought = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.jar.items())} if self.jar else {}
        self.line.request(method, path, body, {**brought, **(headers or {})})
        answer = self.line.getresponse()
        if self.jar is not None and answer.headers["Set-Cookie"]:
            name, value = answer.headers["Set-Cookie"].split(";")[0].split("=")
            self.jar[name] = value
        return answer.status, answer.headers, answer.read().decode()

    def posts(self, path, **fields):
        return self.asks("POST", path, urllib.parse.urlencode(fields), {"Content-Type": "application/x-www-form-urlencoded"})

    def joins(self, code=CODE):
        status, headers, _ = self.posts("/join", code=code)
        self.path = headers["Location"]
        return status

    def votes(self, option, poll=None):
        """The status of the vote for the question that the page shows, or for another."""
        if poll is None:
            poll = re.search(r'name="poll" value="(\d+)"', self.asks("GET", self.path)[2]).group(1)
        return self.posts(self.path, poll=poll, option=option)[0]


def address(number):
    """One of 127.0.0.0/8, and never the server's: each can be a phone of its own."""
    return f"127.{1 + number // 250 % 250}.{number // 62500}.{1 + number % 250}"


def until(what, holds):
    """Waits until `holds`, and gives what it says; never longer than PATIENCE."""
    end = time.monotonic() + PATIENCE
    while not (found := holds()):
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.01)
    return found
