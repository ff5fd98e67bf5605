"""The look before sending: it opens where a track can go nowhere, mends, and sends what is left."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import (
    add,
    awake,
    click,
    ids,
    keys,
    names,
    opened,
    part,
    press,
    select,
    undo,
    values,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from scene import Play, Stage
from stage import another, make_audio, until_ended

from musicupload_gui.domain.provider import CONVERT, AccountId, Convert
from musicupload_gui.domain.upload import State
from musicupload_gui.practice.servers import Practice
from musicupload_gui.ui.preflight_dialog import PreflightDialog

SWAYZIO = AccountId("practice-swayzio")


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """One good song, two of one sound, codes in odd forms, a text, and a format nobody takes."""
    folder = tmp_path / "music"
    folder.mkdir()
    make_audio(folder / "good.wav", seconds=0.2, title="Good")
    song = make_audio(tmp_path / "song.wav", seconds=0.3, title="Twin")
    another(song, folder / "twin1.wav")
    another(song, folder / "twin2.wav")
    make_audio(folder / "code.wav", seconds=0.25, title="Code")
    make_audio(folder / "riddle.wav", seconds=0.35, title="Riddle")
    (folder / "words.wav").write_text("This is no music at all.\n" * 40)
    make_audio(folder / "odd.ogg", seconds=0.4, title="Odd")
    return folder


def offers(dialog: PreflightDialog, name: str) -> bool:
    return dialog.findChild(QPushButton, f"fix_{name}") is not None


async def fix(stage: Stage, dialog: PreflightDialog, name: str) -> None:
    """Press the fix of a cause, and wait until the cause is gone."""
    click(part(dialog, QPushButton, f"fix_{name}"))
    await stage.until(lambda: not offers(dialog, name))


async def look(stage: Stage) -> PreflightDialog:
    """Press Upload; the look opens by itself, and nothing is sent."""
    await awake(stage)
    await stage.until(stage.face.window.toolbar.upload.isEnabled)
    click(stage.face.window.toolbar.upload)
    return await opened(stage, PreflightDialog)


async def tidy(stage: Stage, dialog: PreflightDialog) -> None:
    """Write the code that is certain; the other one stays and is shown at the second press."""
    click(part(dialog, QPushButton, "fix_field_form_isrc"))
    await stage.until(lambda: "SEA1B2600012" in values(stage, "isrc"))
    assert "SE-12 or so" in values(stage, "isrc")
    assert dialog.isVisible()
    # At once, as a double click is: what was tidied is not shown.
    click(part(dialog, QPushButton, "fix_field_form_isrc"))
    await stage.until(lambda: not dialog.isVisible())
    assert stage.face.window.view.selected_tracks() == ids(stage, "riddle")
    stage.house.session.edits.edit(ids(stage, "riddle"), {"isrc": ""})


async def prepare(stage: Stage, music: Path) -> None:
    session = stage.house.session
    session.destinations.choose([SWAYZIO])
    session.destinations.set_option([SWAYZIO], CONVERT.name, Convert.NEVER)
    await add(stage, music)
    codes = {"code": "se a1b 26 00012", "riddle": "SE-12 or so"}
    session.edits.edit_each({ids(stage, name)[0]: {"isrc": c} for name, c in codes.items()})


def test_every_fix_does_what_it_says_and_what_is_left_is_sent(
    play: Play, practice: Practice, music: Path
) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await prepare(stage, music)
        dialog = await look(stage)
        await stage.until(lambda: dialog.accept_button.text() == "Send 5 tracks")
        await fix(stage, dialog, "not_audio")
        assert "words" not in names(stage)
        assert (music / "words.wav").exists()
        await fix(stage, dialog, "sound_twice")
        assert [n for n in names(stage) if "twin" in n] == ["twin1"]
        await tidy(stage, dialog)

        # What no fix mends is shown in the list, whatever the filter says.
        await awake(stage)
        search = part(window, QLineEdit, "filterEdit")
        search.setText("good")
        await stage.until(lambda: stage.face.model.rowCount() == 1)
        dialog = await look(stage)
        click(part(dialog, QPushButton, "fix_format_refused"))
        await stage.until(lambda: not dialog.isVisible())
        assert search.text() == ""
        assert window.view.selected_tracks() == ids(stage, "odd")
        await awake(stage)
        window.view.setFocus()
        QTest.keyClick(window.view, Qt.Key.Key_Delete)
        await stage.until(lambda: names(stage) == ["code", "good", "riddle", "twin1"])
        assert practice.seen == []

        # Nothing stands in the way any more: the look comes only when it is asked for.
        keys(window, "Ctrl+Shift+Return")
        dialog = await opened(stage, PreflightDialog)
        await press(stage, dialog, "Send 4 tracks")
        await until_ended(session)
        assert {u.state for u in session.queue.ledger.all()} == {State.READY}

    play(scene)
    sent = {t.title: t.metadata.get("isrc") for t in practice.swayzio.tracks.values()}
    assert sent == {"Good": None, "Twin": None, "Code": "SEA1B2600012", "Riddle": None}
    assert practice.audiodelivery.tracks == {}


def test_sending_at_once_leaves_out_what_can_go_nowhere(
    play: Play, practice: Practice, music: Path
) -> None:
    async def scene(stage: Stage) -> None:
        session = stage.house.session
        await prepare(stage, music)
        dialog = await look(stage)
        dialog.reject()
        await stage.until(lambda: not dialog.isVisible())
        assert session.queue.ledger.all() == ()
        assert practice.seen == []
        dialog = await look(stage)
        await press(stage, dialog, "Send 5 tracks")
        await until_ended(session)
        sent = {session.library[u.track_id].title for u in session.queue.ledger.all()}
        assert sent == {"Good", "Twin", "Code", "Riddle"}
        assert len(session.queue.ledger.all()) == 5

    play(scene)


def test_what_a_fix_did_is_undone_in_the_list(play: Play, music: Path) -> None:
    async def scene(stage: Stage) -> None:
        await prepare(stage, music)
        before = names(stage)
        dialog = await look(stage)
        await fix(stage, dialog, "sound_twice")
        await fix(stage, dialog, "not_audio")
        dialog.reject()
        await awake(stage)
        await select(stage, "good")
        for _ in range(2):
            await undo(stage)
        await stage.until(lambda: names(stage) == before)
        dialog = await look(stage)
        await stage.until(lambda: offers(dialog, "not_audio") and offers(dialog, "sound_twice"))

    play(scene)
