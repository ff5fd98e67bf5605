"""Pictures of the workbench; see `screens`.

A list of tracks that lie nowhere: nothing here reads or sends a file.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtWidgets import QScrollArea
from screens_camera import Camera, Shoot, close, main

from musicupload_gui.app import Around, Face, build_face
from musicupload_gui.domain.metadata import Metadata, Source
from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import AudioFile, AudioFormat, TrackId
from musicupload_gui.engine.library import Learned
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets

SONGS = (
    ("Marta Venn", "Field Notes"), ("Marta Venn", "Copper Rain (Instrumental)"),
    ("Marta Venn", "A Small Room"), ("Marta Venn", "Inventory (30s)"),
    ("Okapi Club", "Dust and Glue (Alt Mix)"), ("Okapi Club", "Eleven Doors"),
    ("Okapi Club", "Tramline"), ("Okapi Club", "Sundial (Stem Drums)"),
    ("Cold Harbour Trio", "Second Skin"), ("Cold Harbour Trio", "Postcards"),
    ("Cold Harbour Trio", "Low Season"), ("Cold Harbour Trio", "Halfway House (Instrumental)"),
)  # fmt: skip
_NAMES = "Per Lund Northlight Catalogue csv SourceAudio Swayzio practice"
KNOWN = frozenset(" ".join((_NAMES, *(f"{a} {b}" for a, b in SONGS))).split())
"""Names, the same in every language."""
SHEET = """Northlight Songs, release 46

Song;Artist name;ISRC;Writers;Pub;Tempo;Mood words;Street date;Internal no.
"""


def fill(session: Session) -> list[TrackId]:
    """The list: some of it with tags, some only with names."""
    names = [f"{n:02} - {artist} - {title}.wav" for n, (artist, title) in enumerate(SONGS, 1)]
    names[6] = "Tramline FINAL v3.wav"
    files = [
        AudioFile(
            Path("/music/Night Drive EP") / name, 40_000_000 + n * 1_100_000, 1, n,
            AudioFormat.WAV, 120.0 + 13 * n, 48_000, 2, 24,
        )
        for n, name in enumerate(names)
    ]  # fmt: skip
    tracks = session.library.add(files)
    learned: list[Learned] = []
    for n, (track, (artist, title)) in enumerate(zip(tracks, SONGS, strict=True)):
        tags = {"title": title.partition(" (")[0], "genre": ("House", "Folk")[n % 2]}
        if n % 3:
            tags |= {"artist": artist, "album": "Night Drive EP", "isrc": f"SEA1B26000{n + 10}"}
        learned.append(
            Learned(track.id, track.audio, Metadata().with_values(tags, Source.TAG), None)
        )
    session.library.fill(learned)
    return [track.id for track in tracks]


def write_sheet(folder: Path) -> Path:
    lines = [
        f"{title.partition(' (')[0]};{artist};SE-A1B-26-{n:05};{artist.split()[0]} Lund;"
        f"Northlight Songs;{88 + n};warm, hopeful;27.11.2026;NL-{412 + n:04}"
        for n, (artist, title) in enumerate((*SONGS, ("Nobody", "Unheard")), 12)
    ]
    path = folder / "Catalogue 2026.csv"
    path.write_text(SHEET + "\n".join(lines), encoding="utf-8")
    return path


async def dialog(face: Face, camera: Camera, command: str, name: str) -> None:
    face.window.commands[command].trigger()
    await asyncio.sleep(0.6)
    await camera.take(name)
    close(face)


async def play(shoot: Shoot) -> None:
    """Every scene in turn."""
    async with open_house(DataFolder(shoot.data), MemorySecrets()) as house:
        face = build_face(shoot.app, house, Around(lambda: None))
        window, session = face.window, house.session
        window.resize(1440, 900)
        window.show()
        await enter(house)
        await house.practice.open()
        session.destinations.choose(
            [AccountId("practice-swayzio"), AccountId("practice-sourceaudio")]
        )
        session.accounts.settings.change(has_seen_hint=True)
        camera = Camera(face, shoot, KNOWN)
        ids = fill(session)
        session.edits.edit(ids[:4], {"composer": "Marta Venn, Per Lund", "label": "Northlight"})
        session.edits.edit(ids[2:3], {"title": "Small Room", "isrc": "se a1b 26 00012"})
        await asyncio.sleep(0.5)
        window.view.select_tracks(ids[2:3])
        await camera.take("20-originals")
        window.view.select_tracks(ids[:9])
        await camera.take("21-many")
        window.commands["grid"].setChecked(True)
        await camera.take("22-grid")
        window.commands["grid"].setChecked(False)
        window.view.selectAll()
        for command, name in (
            ("from_names", "23-pattern"), ("replace", "24-replace"),
            ("number", "25-number"), ("case", "26-case"),
        ):  # fmt: skip
            await dialog(face, camera, command, name)
        session.sheets.read(write_sheet(shoot.data))
        await asyncio.sleep(1.5)
        await camera.take("27-sheet")
        close(face)
        session.edits.edit(ids[4:6], {"title": ""})
        await dialog(face, camera, "check", "28-preflight")
        await dialog(face, camera, "write_tags", "29-write-tags")
        people = {
            "sourceaudio.writer.1.first_name": "Marta", "sourceaudio.writer.1.last_name": "Venn",
            "sourceaudio.writer.1.share": "60", "sourceaudio.writer.2.company": "Lund Songs",
            "sourceaudio.writer.2.share": "30", "swayzio.title": "A Small Room (sync)",
        }  # fmt: skip
        session.edits.edit(ids[2:3], people)
        await asyncio.sleep(0.5)
        window.view.select_tracks(ids[2:3])
        await camera.take("30-at-one-service")
        scroll = window.inspector.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
        await camera.take("31-people")
        window.hide()
        face.look.covers.close()


if __name__ == "__main__":
    sys.exit(main(play))
