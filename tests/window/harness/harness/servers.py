"""X servers for the tests: Xorg with its dummy driver, which has outputs to switch on and off, and Xvfb, which has one."""

import os
import shutil
import signal
import subprocess
import tempfile

from .lines import Lines
from .processes import end, end_with_parent

CONFIG = """
Section "ServerFlags"
    Option "AutoAddDevices" "false"
    Option "AutoAddGPU" "false"
EndSection
Section "Device"
    Identifier "device"
    Driver "dummy"
    VideoRam 65536
EndSection
Section "Monitor"
    Identifier "monitor"
    HorizSync 5-1000
    VertRefresh 5-200
EndSection
Section "Screen"
    Identifier "screen"
    Device "device"
    Monitor "monitor"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Modes "1280x720"
        Virtual 2560 1440
    EndSubSection
EndSection
"""


class Server:
    """An X server of its own; gone at the end of the `with`, also after a failure."""

    def __init__(self, *command):
        self._command = command

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="vignette-display-")
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if hasattr(self, "process"):
            end(self.process)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def environment(self):
        """For a program on it."""
        return {**os.environ, "DISPLAY": self.name}

    def kill(self):
        """It goes as if it had crashed."""
        self.process.kill()
        self.process.wait()

    def freeze(self):
        self.process.send_signal(signal.SIGSTOP)

    def thaw(self):
        self.process.send_signal(signal.SIGCONT)

    def xrandr(self, *words):
        command = ["xrandr", *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=20)
        if done.returncode != 0:
            raise AssertionError(f"{' '.join(command)}: {done.stderr.strip()}")

    def _start(self):
        ours, theirs = os.pipe()
        output = os.path.join(self.folder, "output")
        with open(output, "wb") as file:
            self.process = subprocess.Popen(
                [*self._command, "-displayfd", str(theirs), "-nolisten", "tcp", "-noreset"],
                cwd=self.folder, pass_fds=[theirs], stdin=subprocess.DEVNULL, stdout=file, stderr=subprocess.STDOUT,
                start_new_session=True, preexec_fn=end_with_parent,
            )
        os.close(theirs)
        try:
            self.name = ":" + Lines(ours).next("the number of the display", seconds=30)
        except AssertionError as error:
            with open(output, encoding="utf-8", errors="replace") as file:
                raise AssertionError(f"{self._command[0]} does not start: {error}\n{file.read()[-3000:]}") from None


class Xorg(Server):
    """One display at first, DUMMY0 with 1280 x 720; a second one comes and goes."""

    def __init__(self):
        # Straight to the server: the wrapper that some systems put before it lets nobody use it without a console.
        wrapped = "/usr/lib/xorg/Xorg"
        program = wrapped if os.path.exists(wrapped) else "Xorg"
        super().__init__(program, "-config", "xorg.conf", "-logfile", "log", "-sharevts", "-novtswitch")

    def _start(self):
        with open(os.path.join(self.folder, "xorg.conf"), "w", encoding="ascii") as file:
            file.write(CONFIG)
        super()._start()
        self.xrandr("--addmode", "DUMMY1", "1280x720")

    def switch_on(self, *words):
        self.xrandr(*words, "--output", "DUMMY1", "--mode", "1280x720", "--right-of", "DUMMY0")

    def switch_off(self, *words):
        self.xrandr(*words, "--output", "DUMMY1", "--off")


class Xvfb(Server):
    def __init__(self, size="1280x800"):
        super().__init__("Xvfb", "-screen", "0", f"{size}x24")
