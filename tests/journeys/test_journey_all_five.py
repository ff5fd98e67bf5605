"""Twenty tracks to all five services from the window: copies, a partial failure, a publish card."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QMessageBox, QProgressBar, QPushButton
from scene import Play, Stage
from stage import make_audio, until_ended

from musicupload_gui.domain.upload import State
from musicupload_gui.practice.accounts import practice_accounts
from musicupload_gui.practice.faults import Fault, FaultKind
from musicupload_gui.practice.servers import Practice

COUNT = 20
KINDS = ("wav", "mp3", "flac", "aiff", "m4a")
AT_GATE = frozenset({State.IMPORTED})


@pytest.fixture(scope="session")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty short songs, four of each kind; the fourth wav has an mp3 beside it."""
    folder = tmp_path_factory.mktemp("pile")
    for number in range(COUNT):
        kind = KINDS[number % len(KINDS)]
        path = folder / f"{number + 1:02} Piece.{kind}"
        make_audio(path, seconds=0.5 + number / 20, title=f"Piece {number + 1}")
    make_audio(folder / "16 Piece.mp3", seconds=0.6, title="Piece 16")
    return folder


async def open_all_five(stage: Stage, practice: Practice) -> None:
    session = stage.house.session
    for account, secrets in practice_accounts(practice):
        real = {f: getattr(account, f) for f in ("id", "name", "provider", "address", "options")}
        await session.destinations.put(type(account)(**real), secrets)
    session.destinations.choose(account.id for account in session.accounts.all())


def states_by_service(stage: Stage) -> dict[str, Counter[State]]:
    session = stage.house.session
    found: dict[str, Counter[State]] = {}
    for upload in session.queue.ledger.all():
        provider = session.accounts.kind(upload.account_id).id
        found.setdefault(provider, Counter())[upload.state] += 1
    return found


def press(box: QMessageBox, text: str) -> None:
    buttons: list[QAbstractButton] = box.buttons()
    next(button for button in buttons if button.text() == text).click()


def test_twenty_tracks_to_all_five(play: Play, practice: Practice, pile: Path) -> None:
    refused = {"error": "validation_error", "issues": [{"message": "fileName is not allowed"}]}
    practice.faults.add(
        Fault(FaultKind.STATUS, "swayzio", "POST", "/uploads", skip=3, status=400, body=refused)
    )

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await open_all_five(stage, practice)
        await session.add_now([pile])
        assert len(session.library.items()) == COUNT, "the wav and its mp3 are one track"
        await stage.until(window.toolbar.upload.isEnabled)
        QTest.mouseClick(window.toolbar.upload, Qt.MouseButton.LeftButton)
        await stage.until(lambda: window.findChild(QMessageBox, "copiesDialog"))
        box = window.findChild(QMessageBox, "copiesDialog")
        assert isinstance(box, QMessageBox)
        assert "FLAC" in box.informativeText()
        press(box, "Upload with copies")
        await until_ended(session, also=AT_GATE)
        by_service = states_by_service(stage)
        assert by_service.pop("swayzio") == {State.READY: COUNT - 1, State.FAILED: 1}
        assert by_service.pop("sourceaudio") == {State.IMPORTED: COUNT}
        assert set(by_service) == {"audiodelivery", "flowmusic", "riffusion"}
        assert all(states == {State.READY: COUNT} for states in by_service.values())
        calls = Counter(request.service for request in practice.seen)
        window.commands["retry_failed"].trigger()
        await until_ended(session, also=AT_GATE)
        assert states_by_service(stage)["swayzio"] == {State.READY: COUNT}
        again = Counter(request.service for request in practice.seen) - calls
        assert set(again) <= {"swayzio", "store"}, "only what failed went out again"

        assert practice.sourceaudio.publishes == []
        await stage.until(lambda: window.publish_cards.findChild(QPushButton, "publishButton"))
        remember = window.publish_cards.findChild(QCheckBox, "rememberPublish")
        publish = window.publish_cards.findChild(QPushButton, "publishButton")
        assert isinstance(remember, QCheckBox)
        assert isinstance(publish, QPushButton)
        remember.setChecked(True)
        practice.sourceaudio.pace_s = 0.3
        publish.click()
        await stage.until(lambda: window.publish_cards.findChild(QProgressBar, "publishingBar"))
        await until_ended(session)
        assert states_by_service(stage)["sourceaudio"] == {State.READY: COUNT}
        await stage.until(lambda: not window.publish_cards.isVisible())
        site = next(a for a in session.accounts.all() if a.provider == "sourceaudio")
        assert site.option("publish") == "yes"

    play(scene)
    assert len(practice.sourceaudio.publishes) == 1
    assert practice.sourceaudio.published_default_job == 0
    assert len(practice.sourceaudio.tracks) == COUNT
    assert practice.bucket.objects == {}
    both = next(t for t in practice.sourceaudio.tracks.values() if t.meta["Title"] == "Piece 16")
    assert {file.name for file in both.files.values()} == {"16 Piece.mp3", "16 Piece.wav"}
    assert {f.name.rpartition(".")[2] for t in practice.sourceaudio.tracks.values()
            for f in t.files.values()} == {"wav", "mp3", "aiff"}  # fmt: skip


@pytest.mark.parametrize("answer", ["Leave them out", "Cancel"])
def test_without_copies(
    play: Play, practice: Practice, album: dict[str, Path], answer: str
) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await open_all_five(stage, practice)
        flow = [a.id for a in session.accounts.all() if a.provider == "flowmusic"]
        session.destinations.choose(flow)
        await session.add_now([album["flac"], album["mp3"]])
        await stage.until(window.toolbar.upload.isEnabled)
        window.toolbar.upload.click()
        await stage.until(lambda: window.findChild(QMessageBox, "copiesDialog"))
        box = window.findChild(QMessageBox, "copiesDialog")
        assert isinstance(box, QMessageBox)
        always = box.checkBox()
        always.setChecked(True)
        press(box, answer)
        await until_ended(session)
        sent = 1 if answer == "Leave them out" else 0
        assert len(session.queue.ledger.all()) == sent
        wanted = "never" if sent else ""
        await stage.until(lambda: option_of(stage, "flowmusic") == wanted)

    play(scene)


def option_of(stage: Stage, provider: str) -> str:
    accounts = stage.house.session.accounts.all()
    return next(a for a in accounts if a.provider == provider).option("convert")
