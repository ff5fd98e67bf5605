"""Notifications and staying awake reach the services of a real session bus, as its specs say."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FAKES = Path(__file__).with_name("bus_fakes.py")


def in_child(*command: str) -> subprocess.CompletedProcess[str]:
    environ = {k: v for k, v in os.environ.items() if k != "DBUS_SESSION_BUS_ADDRESS"}
    return subprocess.run(
        command,
        env=environ | {"PYTHONPATH": str(FAKES.parents[2])},
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")
def test_a_notice_a_click_and_a_computer_that_stays_awake() -> None:
    done = in_child("dbus-run-session", "--", sys.executable, str(FAKES))
    assert done.returncode == 0, done.stderr
    told = done.stdout.splitlines()
    assert told[0].startswith("Notify MusicUpload | ")
    assert told[0].endswith(" | MusicUpload is done | 2 uploads are ready.")
    assert told[1] == "clicked"
    kept = [line.partition(" ")[0].lower() for line in told[2:4]]
    assert kept == ["inhibit", "uninhibit"]
    icon = "Update application://musicupload-gui.desktop"
    assert told[4:] == [f"{icon} | 0.62 | True", f"{icon} | 0.0 | False"]


QUIET = """
import asyncio, sys
from pathlib import Path
from musicupload_gui.ui.awake import Awake
from musicupload_gui.ui.notices import Notices

async def main():
    tasks = []
    notices = Notices("MusicUpload", Path("x"), lambda w: tasks.append(asyncio.ensure_future(w)))
    notices.show("done", "text", bool)
    awake = Awake()
    awake.keep(True)
    await asyncio.gather(*tasks)
    awake.keep(False)

asyncio.run(main())
"""


def test_a_system_without_any_of_it_is_no_trouble() -> None:
    done = in_child(sys.executable, "-c", QUIET)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
