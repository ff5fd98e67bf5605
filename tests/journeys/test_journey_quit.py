"""Closing the window: at once when idle, by question when busy, and always within its time."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from scene import Play, Stage
from stage import until_ended

from musicupload_gui.domain.upload import RUNNING, State
from musicupload_gui.practice.servers import Practice


def question(stage: Stage) -> QMessageBox:
    found = [b for b in stage.face.window.findChildren(QMessageBox) if b.isVisible()]
    assert len(found) == 1
    return found[0]


def click(box: QMessageBox, text: str) -> None:
    buttons: list[QAbstractButton] = box.buttons()
    next(b for b in buttons if b.text() == text).click()


def test_an_idle_window_closes_at_once(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        stage.face.window.close()
        assert stage.was_quit.is_set()

    play(scene)


@pytest.mark.parametrize("answer", ["Keep uploading", "Finish, then quit", "Stop and quit"])
def test_a_busy_window_asks(
    play: Play, practice: Practice, album: dict[str, Path], answer: str
) -> None:
    practice.store.bytes_per_s = 150_000

    async def scene(stage: Stage) -> None:
        session = stage.house.session
        await session.add_now(list(album.values()))
        session.start()
        await stage.until(lambda: any(u.state in RUNNING for u in session.queue.ledger.all()))
        stage.face.window.close()
        assert not stage.was_quit.is_set()
        box = question(stage)
        assert "being sent" in box.text()
        default = box.defaultButton()
        assert default is not None
        assert default.text() == "Keep uploading"
        click(box, answer)
        await asyncio.sleep(0)
        if answer == "Stop and quit":
            assert stage.was_quit.is_set()
            return
        assert not stage.was_quit.is_set()
        practice.store.bytes_per_s = None
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}
        if answer == "Finish, then quit":
            await stage.until(stage.was_quit.is_set)

    play(scene)


def test_pause_finishes_what_is_sent_and_starts_no_more(
    play: Play, practice: Practice, album: dict[str, Path]
) -> None:
    practice.store.bytes_per_s = 150_000

    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await session.add_now(list(album.values()))
        await stage.until(window.toolbar.upload.isEnabled)
        window.toolbar.upload.click()
        await stage.until(lambda: any(u.state is State.SENDING for u in session.queue.ledger.all()))
        window.toolbar.pause.click()
        practice.store.bytes_per_s = None
        await until_ended(session, also=frozenset({State.PAUSED}))
        states = [u.state for u in session.queue.ledger.all()]
        assert set(states) == {State.READY, State.PAUSED}
        await stage.until(lambda: window.toolbar.pause.text() == "Go on")
        window.toolbar.pause.click()
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)


def test_cancel_then_send_again(play: Play, practice: Practice, album: dict[str, Path]) -> None:
    practice.store.bytes_per_s = 50_000

    async def scene(stage: Stage) -> None:
        session = stage.house.session
        await session.add_now([album["wav_info"]])
        session.start()
        await stage.until(lambda: any(u.state is State.SENDING for u in session.queue.ledger.all()))
        stage.face.window.commands["cancel_all"].trigger()
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.CANCELLED}
        practice.store.bytes_per_s = None
        stage.face.window.commands["upload"].trigger()
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)
    finalized = [t for t in practice.swayzio.tracks.values() if t.is_finalized]
    assert len(finalized) == len(practice.audiodelivery.tracks) == 1
