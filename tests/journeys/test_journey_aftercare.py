"""From the history to the service: look what is there, change it, and see that it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import add, click, opened, part, press
from PySide6.QtWidgets import QPushButton
from scene import Play, Stage
from stage import until_ended

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.practice.servers import Practice
from musicupload_gui.practice.wire import SeenRequest
from musicupload_gui.ui.aftercare_dialog import AftercareDialog
from musicupload_gui.ui.history_dialog import HistoryDialog
from musicupload_gui.ui.history_model import HistoryColumn

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def carriers(practice: Practice) -> list[SeenRequest]:
    """Requests that bring music."""
    return [seen for seen in practice.seen if seen.service == "store" and seen.method == "PUT"]


def change_buttons(history: HistoryDialog) -> list[QPushButton]:
    buttons = history.receipt.findChildren(QPushButton, "historyChangeButton")
    return [button for button in buttons if button.isVisible()]


def said(history: HistoryDialog) -> list[str]:
    model = history.model
    return [model.index(row, HistoryColumn.THERE).data() for row in range(model.rowCount())]


def test_a_title_is_changed_at_two_services(
    play: Play, practice: Practice, album: dict[str, Path]
) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        await add(stage, album["mp3"])
        (item,) = session.library.items()
        session.start()
        await until_ended(session)
        sent = len(carriers(practice))
        session.edits.edit([item.track.id], {"title": "Changed here"})
        window.commands["history"].trigger()
        history = await opened(stage, HistoryDialog)
        click(part(history, QPushButton, "historyCheckButton"))
        await stage.until(lambda: said(history) == ["There", "There"])
        for row in range(2):
            history.list.table.setCurrentIndex(history.model.index(row, 0))
            await stage.until(lambda: change_buttons(history))
            click(change_buttons(history)[0])
            await press(stage, await opened(stage, AftercareDialog), "Change 1 field")
            await stage.until(
                lambda: not any(d.isVisible() for d in history.findChildren(AftercareDialog))
            )
        (swayzio,) = practice.swayzio.tracks.values()
        (delivery,) = practice.audiodelivery.tracks.values()
        assert swayzio.title == delivery.player["player_title"] == "Changed here"
        assert len(carriers(practice)) == sent, "the music stayed at home"
        notes = [entry.receipt.notes[-1] for entry in session.history()]
        assert all(note.startswith("changed:") and note.endswith(":title") for note in notes)

        practice.swayzio.tracks.clear()
        await session.destinations.remove(AccountId("practice-audiodelivery"))
        history.list.table.selectAll()
        click(part(history, QPushButton, "historyCheckButton"))
        await stage.until(lambda: sorted(said(history)) == ["Could not be asked", "Not found"])
        assert len(session.history()) == 2
        history.reject()

    play(scene)
