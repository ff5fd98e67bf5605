"""The program in a process of its own, so that its memory and its end can be looked at."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hostile_memory import Peak, helpers_of
from stage import QUICK, until_ended

from musicupload_gui.domain.provider import Account, AccountId
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.practice.audiodelivery import PRACTICE_AUDIODELIVERY_KEY
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

HERE = Path(__file__).parent
_BOOT = "import sys; sys.path[:0] = {paths!r}; import {module}; {module}.{function}(*sys.argv[1:])"


def start(module: str, function: str, *arguments: object) -> subprocess.Popen[str]:
    """Begin a function of a module of this folder in a new process; its output is a pipe."""
    program = _BOOT.format(paths=[str(HERE), str(HERE.parent)], module=module, function=function)
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(HERE)},
    )


def answer_of(function: str, *arguments: object, limit_s: float = 120.0) -> Mapping[str, Any]:
    """What a function of this module prints as JSON, run in a new process."""
    with start("hostile_child", function, *arguments) as child:
        try:
            output, _ = child.communicate(timeout=limit_s)
        finally:
            child.kill()
    assert child.returncode == 0, f"the program ended with {child.returncode}"
    answer: dict[str, Any] = json.loads(output.splitlines()[-1])
    return answer


def send(data: str, warm_up: str, music: str, address: str) -> None:
    """Put what is in `music` on the list and send it; tells the rows, and how memory grew."""
    told = asyncio.run(_send(Path(data), Path(warm_up), Path(music), address, with_helpers=False))
    print(json.dumps(told))  # noqa: T201 - the parent reads it


def send_with_helpers(data: str, warm_up: str, music: str, address: str) -> None:
    """The same, where no helper may end: its memory counts, too."""
    told = asyncio.run(_send(Path(data), Path(warm_up), Path(music), address, with_helpers=True))
    print(json.dumps(told))  # noqa: T201 - the parent reads it


async def _send(
    data: Path, warm_up: Path, music: Path, address: str, *, with_helpers: bool
) -> dict[str, Any]:
    async with open_house(DataFolder(data), MemorySecrets(), QUICK) as house:
        session = house.session
        shop = Account(AccountId("shop"), "Shop", "audiodelivery", address)
        await session.destinations.put(shop, {"api_key": PRACTICE_AUDIODELIVERY_KEY})
        await enter(house)
        await _through(session, warm_up)
        peak = Peak(helpers_of(os.getpid()) if with_helpers else ())
        found = await session.add_now([music])
        read_bytes = peak.grown_bytes()
        session.start(found.tracks)
        await until_ended(session)
        return {
            "rows": {name: row for name, row in _rows(session) if (music / name).exists()},
            "grown_reading_bytes": read_bytes,
            "grown_bytes": peak.grown_bytes(),
        }


async def _through(session: Session, song: Path) -> None:
    """Do once what the program does for any song: what it loads for that is no growth."""
    found = await session.add_now([song])
    session.start(found.tracks)
    await until_ended(session)


def _rows(session: Session) -> list[tuple[str, dict[str, Any]]]:
    uploads = {upload.track_id: upload for upload in session.queue.ledger.all()}
    told: list[tuple[str, dict[str, Any]]] = []
    for item in session.library.items():
        track, upload = item.track, uploads.get(item.track.id)
        row = {
            "title": track.title,
            "is_read": track.is_read,
            "problem": track.audio.problem,
            "cover": track.cover.mime if track.cover else None,
            "state": upload.state if upload else None,
            "kind": upload.problem.kind if upload and upload.problem else None,
        }
        told.append((track.audio.path.name, row))
    return told
