"""Whole programs that use helpers: however they were started, and however they end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
DEADLINE_S = 20.0


def until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(0.01)


def is_alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


_MAIN = """
import asyncio, json, sys
print("top", file=sys.stderr)
import httpx
import PySide6.QtCore
from musicupload_gui.intake.killable import Killable
from killable_jobs import modules

async def run():
    helpers = Killable()
    loaded = await helpers.run(modules, None, limit_s=20)
    await helpers.aclose()
    return loaded

def main():
    print(json.dumps(asyncio.run(run())))

if __name__ == "__main__":
    sys.exit(main())
"""


@pytest.mark.parametrize("way", ["console script", "module", "command line"])
def test_main_module_of_the_program_runs_once(tmp_path: Path, way: str) -> None:
    if way == "console script":
        script = tmp_path / "musicupload"
        script.write_text(_MAIN)
        command = [str(script)]
    elif way == "module":
        package = tmp_path / "some_program"
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "__main__.py").write_text(_MAIN)
        command = ["-m", "some_program"]
    else:
        command = ["-c", _MAIN]
    environ = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    done = subprocess.run(
        [sys.executable, "-W", "error", *command],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == "top\n"
    assert not {"PySide6", "httpx"} & set(json.loads(done.stdout))


@linux_only
def test_helpers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    program = """
        import asyncio, sys
        from musicupload_gui.intake.killable import Killable
        from killable_jobs import pid, say_pid_and_sleep

        async def main():
            helpers = Killable()
            busy = asyncio.ensure_future(helpers.run(say_pid_and_sleep, sys.argv[1], limit_s=600))
            print(await helpers.run(pid, None, limit_s=600), flush=True)
            await busy

        asyncio.run(main())
        """
    said = tmp_path / "pid"
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", dedent(program), str(said)], env=environ, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout
        idle = int(parent.stdout.readline())
        until(said.exists)
        busy = int(said.read_text())
        assert is_alive(idle)
        assert is_alive(busy)
        parent.kill()
    until(lambda: not is_alive(idle) and not is_alive(busy))


@linux_only
def test_interrupt_from_the_keyboard_does_not_reach_helpers_that_start() -> None:
    program = """
        import asyncio, signal
        from musicupload_gui.intake.killable import Killable
        from killable_jobs import square

        async def main():
            interrupted = asyncio.Event()
            asyncio.get_running_loop().add_signal_handler(signal.SIGINT, interrupted.set)
            helpers = Killable()
            calls = [asyncio.ensure_future(helpers.run(square, n, limit_s=20)) for n in (1, 2)]
            await asyncio.sleep(0)
            print("started", flush=True)
            await interrupted.wait()
            print(await asyncio.gather(*calls))
            await helpers.aclose()

        asyncio.run(main())
        """
    environ = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", dedent(program)],
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as parent:
        assert parent.stdout
        assert parent.stdout.readline() == "started\n"
        os.killpg(parent.pid, signal.SIGINT)
        assert parent.communicate(timeout=60) == ("[1, 4]\n", "")


def test_works_inside_the_windows_loop() -> None:
    program = """
        import asyncio, sys
        from PySide6.QtWidgets import QApplication
        from musicupload_gui.window_loop import WindowLoop
        from musicupload_gui.intake.killable import Killable, HelperDied
        from killable_jobs import square, spin

        async def main():
            helpers = Killable()
            print(await asyncio.gather(*(helpers.run(square, n, limit_s=20) for n in range(5))))
            try:
                await helpers.run(spin, None, limit_s=0.1)
            except HelperDied as died:
                print(died.reason)
            await helpers.aclose()

        app = QApplication([])
        with WindowLoop(app) as loop:
            loop.run_until_complete(main())
        """
    environ = os.environ | {
        "PYTHONPATH": os.pathsep.join(sys.path),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_API": "pyside6",
    }
    done = subprocess.run(
        [sys.executable, "-c", dedent(program)],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == "[0, 1, 4, 9, 16]\ntime limit\n", done.stderr
