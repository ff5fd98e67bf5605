"""What several kinds of tests need: real audio, a quick house, and waiting for its uploads."""

from __future__ import annotations

import asyncio
import subprocess
from pathlib import Path

from musicupload_gui.domain.upload import ENDED, State
from musicupload_gui.engine.session import Session
from musicupload_gui.engine.steps import Pace
from musicupload_gui.house import Plans

TAGS = {"title": "Harbour Lights", "artist": "Anna Kessel", "album": "Night Drive EP"}
QUICK = Plans(
    pace=Pace(first_s=0.05, longest_s=0.2, cap_s=20.0), spread=lambda _low, high: high / 100
)
LIMIT_S = 60.0


def make_audio(path: Path, *options: str, seconds: float = 2.0, **tags: str) -> Path:
    """A short piece by ffmpeg: two tones that swell, tagged; its kind follows from the name."""
    source = f"aevalsrc='0.6*sin(2*PI*(220+40*t)*t)*t/{seconds}|0.4*sin(2*PI*330*t)':d={seconds}"
    told = [f"-metadata={name}={text}" for name, text in (TAGS | tags).items()]
    marks = [part for tag in told for part in tag.split("=", 1)]
    quiet = ["ffmpeg", "-v", "error", "-y"]
    tone = ["-f", "lavfi", "-i", source, "-ar", "44100"]
    subprocess.run([*quiet, *tone, *marks, *options, str(path)], check=True)
    return path


async def until_ended(session: Session, *, also: frozenset[State] = frozenset()) -> None:
    """Wait until every upload has come to an end, or to one of these; fails at the limit."""
    news = asyncio.Event()
    session.listen(lambda _: news.set())
    async with asyncio.timeout(LIMIT_S):
        while any(upload.state not in ENDED | also for upload in session.queue.ledger.all()):
            news.clear()
            await news.wait()


def another(song: Path, path: Path) -> Path:
    """A copy that plays alike and differs by a few bytes, so that it counts as other music."""
    path.write_bytes(song.read_bytes() + path.name.encode())
    return path
