"""A person opens the settings; every change counts at once, in the program and in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from hands import click, opened, part
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QSpinBox,
)
from scene import Play, Stage

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.upload import State
from musicupload_gui.ui.report_dialog import ReportDialog
from musicupload_gui.ui.settings_dialog import SettingsDialog
from musicupload_gui.ui.tokens import Scheme


async def settings(stage: Stage, page: int) -> SettingsDialog:
    stage.face.window.commands["settings"].trigger()
    dialog = await opened(stage, SettingsDialog)
    dialog.pages.setCurrentRow(page)
    return dialog


def test_transfers_count_at_once(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        session, window = stage.house.session, stage.face.window
        dialog = await settings(stage, 2)
        badge = part(window, QPushButton, "limitBadge")
        assert not badge.isVisible()
        part(dialog, QCheckBox, "limitBox").setChecked(True)
        part(dialog, QDoubleSpinBox, "limitSpeed").setValue(2.5)
        assert session.limits.bytes_per_s == 2_500_000
        await stage.until(badge.isVisible)
        assert badge.text() == "Limit 2.5 MB/s"
        first = session.accounts.all()[0]
        count = part(dialog, QSpinBox, f"parallel_{first.id}")
        assert count.maximum() == session.accounts.info(first.provider).max_parallel
        count.setValue(1)
        assert session.accounts.rules.max_parallel(first.id) == 1
        part(dialog, QCheckBox, "limitBox").setChecked(False)
        assert session.limits.bytes_per_s == 0
        await stage.until(lambda: not badge.isVisible())
        dialog.reject()

    play(scene)


def test_an_account_is_tested_held_moved_coloured_and_removed(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        session = stage.house.session
        accounts = session.accounts
        first, second = (account.id for account in accounts.all())
        dialog = await settings(stage, 1)

        def choose(account: AccountId, *path: str) -> None:
            menu = part(dialog, QPushButton, f"more_{account}").menu()
            for name in path[:-1]:
                menu = next(m for m in menu.findChildren(QMenu) if m.title() == name)
            next(a for a in menu.actions() if a.text() == path[-1]).trigger()

        choose(second, "Move up")
        await stage.until(lambda: accounts.all()[0].id == second)
        choose(first, "On hold")
        await stage.until(lambda: accounts.rules.is_held(first))
        choose(first, "Colour", "Red")
        await stage.until(lambda: (a := accounts.get(first)) and a.hue == "#A43A4A")
        assert accounts.rules.is_held(first)
        choose(second, "Remove…")
        box = await opened(stage, QMessageBox)
        click(next(b for b in box.buttons() if b.text() == "Remove"))
        await stage.until(lambda: accounts.get(second) is None)
        dialog.reject()

    play(scene)


def test_a_held_account_lets_go_from_its_row(play: Play, album: dict[str, Path]) -> None:
    async def scene(stage: Stage) -> None:
        session = stage.house.session
        held = session.accounts.all()[0].id
        session.destinations.choose([held])
        session.destinations.hold(held, is_held=True)
        await session.add_now([album["wav_info"]])
        (upload_id,) = session.start(to=[held])
        ledger, model = session.queue.ledger, stage.face.model
        assert ledger[upload_id].state is State.HELD
        track_id = ledger[upload_id].track_id
        await stage.until(lambda: model.uploads_of(track_id))
        summary = model.words.summary(model.rows.by_id[track_id], None)
        assert (summary.detail, summary.action_label) == (
            "by you",
            "Go on",
        )
        stage.face.window.view.action_requested.emit(summary.action or "", track_id, upload_id)
        await stage.until(lambda: ledger[upload_id].state is State.READY)
        assert not session.accounts.rules.is_held(held)

    play(scene)


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", ""])
def test_a_proxy_that_cannot_be_one_is_marked(play: Play, address: str) -> None:
    async def scene(stage: Stage) -> None:
        config = stage.house.session.accounts.settings
        dialog = await settings(stage, 3)
        line = part(dialog, QLineEdit, "proxyLine")
        line.setText("my proxy")
        line.editingFinished.emit()
        assert (line.property("problem"), config.config.proxy) == ("err", "")
        line.setText(address)
        line.editingFinished.emit()
        assert (line.property("problem"), config.config.proxy) == ("", address)
        dialog.reject()

    play(scene)


def test_appearance_and_notifications(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        config = stage.house.session.accounts.settings
        dialog = await settings(stage, 0)
        box = part(dialog, QComboBox, "schemeChoice")
        box.setCurrentIndex(box.findData("dark"))
        box.activated.emit(box.currentIndex())
        assert stage.face.look.theme.tokens.scheme is Scheme.DARK
        part(dialog, QCheckBox, "notifyBox").click()
        assert (config.config.scheme, config.config.notifies) == ("dark", False)
        stage.face.look.theme.force(None)
        dialog.reject()

    play(scene)


def test_help_opens_and_a_report_is_shown_before_it_is_saved(play: Play) -> None:
    async def scene(stage: Stage) -> None:
        commands = stage.face.window.commands
        for name in ("shortcuts", "troubleshooting"):
            commands[name].trigger()
            dialog = await opened(stage, QDialog)
            assert dialog.objectName() == f"{name}Dialog"
            dialog.reject()
            await stage.until(lambda dialog=dialog: not dialog.isVisible())
        commands["report"].trigger()
        report = await opened(stage, ReportDialog)
        assert [part.name for part in report.chosen()] == [
            "program.txt", "settings.json", "queue.txt", "log.txt",
        ]  # fmt: skip
        report.reject()

    play(scene)
