"""What services say afterwards is shown in words, and a change needs a tick and a press."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui_samples import SWAYZIO, info

from musicupload_gui.domain.errors import ErrorKind, Problem
from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.remote import RemoteState, RemoteTrack
from musicupload_gui.domain.upload import Receipt, UploadId
from musicupload_gui.engine.news import RemoteChanged, RemoteSeen
from musicupload_gui.engine.store import HistoryEntry
from musicupload_gui.ui.aftercare_dialog import AftercareDialog
from musicupload_gui.ui.history_dialog import HistoryDialog
from musicupload_gui.ui.history_model import HistoryColumn
from musicupload_gui.ui.history_texts import change_note, problem_sentences
from musicupload_gui.ui.labels import TextLabel
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.tokens import Scheme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
FIELDS = ("title", "artist", "isrc", "release_date")
KIND = info("Swayzio", "Sw", "#7B4C9B", reads_back=True, changes_fields=FIELDS, changes_cover=True)
HERE = {"title": "Kites (live)", "artist": "Anna", "isrc": "DE-A12-26-00001"}
THERE = {"title": "Kites", "artist": "Anna", "isrc": "DEA122600001", "release_date": "2026-03-01"}
ENTRIES = tuple(
    HistoryEntry(
        UploadId(str(number)), f"/music/{number}.wav", title, "Anna", account, "swayzio", 1000,
        Receipt({"track_id": f"t{number}"}, finished_at=1_795_000_000.0 - number), account,
    )
    for number, (title, account) in enumerate((("Kites", "Studio"), ("Moss", "Gone")))
)  # fmt: skip


def kind_of(entry: HistoryEntry) -> ProviderInfo | None:
    return KIND if entry.account == "Studio" else None


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def history(window: QWidget, look: Look) -> HistoryDialog:
    made = HistoryDialog(look, ENTRIES, window, kind_of)
    made.open()
    return made


@pytest.fixture
def dialog(window: QWidget, look: Look) -> AftercareDialog:
    made = AftercareDialog(look, ENTRIES[0], KIND, HERE, window, has_cover=True)
    made.open()
    return made


def texts(widget: QWidget) -> list[str]:
    """What can be read; a layout shows what was added to it with the next event."""
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(TextLabel) if label.isVisibleTo(widget)]


def buttons(history: HistoryDialog) -> list[str]:
    QApplication.processEvents()
    found = history.receipt.findChildren(QPushButton)
    return [button.objectName() for button in found if button.isVisibleTo(history)]


def tick(dialog: AftercareDialog, name: str) -> QCheckBox:
    found = dialog.findChild(QCheckBox, f"change_{name}")
    assert isinstance(found, QCheckBox)
    return found


def seen(number: int, state: RemoteState, *notes: str) -> RemoteSeen:
    return RemoteSeen(UploadId(str(number)), RemoteTrack(state, THERE, notes=notes))


def problem(kind: ErrorKind, code: str = "", detail: str = "") -> Problem:
    return Problem(kind, code, detail)


def there(history: HistoryDialog) -> list[str]:
    model = history.model
    return [model.index(row, HistoryColumn.THERE).data() for row in range(model.rowCount())]


class TestHistory:
    def test_the_column_comes_with_the_first_question(self, history: HistoryDialog) -> None:
        wanted: list[list[HistoryEntry]] = []
        history.look_wanted.connect(wanted.append)
        assert history.list.table.isColumnHidden(HistoryColumn.THERE)
        button = history.findChild(QPushButton, "historyCheckButton")
        assert isinstance(button, QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert wanted == [list(ENTRIES)]
        history.show_asking(ENTRIES)
        assert not history.list.table.isColumnHidden(HistoryColumn.THERE)
        assert there(history) == ["Asking…", "Asking…"]
        button.click()
        assert len(wanted) == 1, "they are being asked already"

    @pytest.mark.parametrize("scheme", list(Scheme))
    def test_every_answer_has_its_word(
        self, history: HistoryDialog, look: Look, scheme: Scheme
    ) -> None:
        look.theme.force(scheme)
        history.show_asking(ENTRIES)
        words = {
            RemoteState.THERE: "There",
            RemoteState.PROCESSING: "Being processed",
            RemoteState.NOT_PUBLIC: "Not public",
            RemoteState.GONE: "Not found",
            RemoteState.UNKNOWN: "Not known",
        }
        history.list.table.setCurrentIndex(history.model.index(0, 0))
        for state, word in words.items():
            history.show_seen(seen(0, state))
            assert there(history) == [word, "Asking…"]
            assert word in texts(history.receipt)
            assert not history.grab().isNull()
        assert set(words) == set(RemoteState)

    def test_gone_is_said_and_everything_stays(self, history: HistoryDialog) -> None:
        history.list.table.setCurrentIndex(history.model.index(0, 0))
        history.show_seen(seen(0, RemoteState.GONE))
        said = "Studio has no track of this id any more. What stands here stays."
        assert said in texts(history.receipt)
        assert history.model.rowCount() == 2
        assert "historyChangeButton" not in buttons(history), "there is nothing to change"

    @pytest.mark.parametrize("note", ["cannot_be_asked", "no_id", "key_may_not_look"])
    def test_who_could_not_be_asked(self, history: HistoryDialog, note: str) -> None:
        history.show_seen(seen(0, RemoteState.UNKNOWN, note))
        assert there(history)[0] == "Could not be asked"

    def test_one_receipt_takes_the_place_of_another(self, history: HistoryDialog) -> None:
        for row, name in ((0, "t0"), (1, "t1"), (0, "t0")):
            history.list.table.setCurrentIndex(history.model.index(row, 0))
            ids = [text for text in texts(history.receipt) if text in {"t0", "t1"}]
            assert ids == [name]

    def test_sorted_by_what_was_said(self, history: HistoryDialog) -> None:
        history.show_seen(seen(0, RemoteState.THERE))
        history.show_seen(seen(1, RemoteState.GONE))
        history.list.table.sortByColumn(HistoryColumn.THERE, Qt.SortOrder.AscendingOrder)
        assert there(history) == ["Not found", "There"]

    def test_an_account_that_is_gone_has_no_button(self, history: HistoryDialog) -> None:
        wanted: list[HistoryEntry] = []
        history.change_wanted.connect(wanted.append)
        history.list.table.setCurrentIndex(history.model.index(1, 0))
        assert any("is not here any more" in text for text in texts(history.receipt))
        history.list.table.setCurrentIndex(history.model.index(0, 0))
        assert texts(history.receipt)
        found = history.receipt.findChildren(QPushButton, "historyChangeButton")
        (button,) = [b for b in found if b.isVisibleTo(history)]
        button.click()
        assert wanted == [ENTRIES[0]]

    def test_a_service_that_takes_no_changes_says_so(self, window: QWidget, look: Look) -> None:
        history = HistoryDialog(look, ENTRIES, window, lambda _: SWAYZIO)
        history.list.table.setCurrentIndex(history.model.index(0, 0))
        assert "Swayzio lets nobody change what arrived." in texts(history.receipt)

    def test_a_change_is_noted_on_the_receipt(self, history: HistoryDialog) -> None:
        history.list.table.setCurrentIndex(history.model.index(0, 0))
        noted = Receipt({"track_id": "t0"}, notes=("changed:1795000000:title+cover",))
        history.show_changed(RemoteChanged(ENTRIES[0].upload_id, noted))
        (note,) = [text for text in texts(history.receipt) if text.startswith("Changed there")]
        assert note.endswith(": Title and Cover.")
        assert history.chosen()[0].receipt == noted


class TestSentences:
    @pytest.mark.parametrize("kind", list(ErrorKind))
    def test_every_problem_has_some(self, kind: ErrorKind) -> None:
        said = problem_sentences(problem(kind, "429", "Slow down"), "Studio", "Kites")
        assert all(text and text == text.strip() for text in said)
        assert "goes on by itself" not in " ".join(said), "a question does not"

    def test_the_words_of_the_service_are_shown(self) -> None:
        said = problem_sentences(problem(ErrorKind.REFUSED, "400", "no such tag"), "Studio", "x")
        assert "In its own words: no such tag" in said

    def test_notes_of_a_change(self) -> None:
        assert "Comment" in change_note("no_column:comment")
        assert "ISRC" in change_note("left_out:isrc")


class TestChange:
    def test_only_what_differs_is_ticked(self, dialog: AftercareDialog) -> None:
        assert not dialog.accept_button.isEnabled()
        assert "Asking…" in texts(dialog)
        dialog.show_seen(seen(0, RemoteState.THERE))
        assert [n for n in FIELDS if tick(dialog, n).isChecked()] == ["title"]
        assert [n for n in FIELDS if tick(dialog, n).isEnabled()] == ["title", "isrc"]
        assert not tick(dialog, "cover").isChecked()
        assert dialog.facts.text() == "1 field differs"
        assert dialog.accept_button.text() == "Change 1 field"
        assert {"Kites (live)", "Kites", "2026-03-01", "(empty)"} <= set(texts(dialog))

    def test_the_button_sends_what_is_ticked_and_waits(self, dialog: AftercareDialog) -> None:
        wanted: list[tuple[dict[str, str], bool]] = []

        def note(fields: dict[str, str], with_cover: bool) -> None:
            wanted.append((fields, with_cover))

        dialog.wanted.connect(note)
        dialog.show_seen(seen(0, RemoteState.THERE))
        tick(dialog, "isrc").click()
        assert dialog.accept_button.text() == "Change 2 fields"
        tick(dialog, "cover").click()
        assert dialog.accept_button.text() == "Change 2 fields and the cover"
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
        assert wanted == [({"title": HERE["title"], "isrc": HERE["isrc"]}, True)]
        assert dialog.isVisible()
        assert (dialog.accept_button.text(), dialog.accept_button.isEnabled()) == (
            "Changing…",
            False,
        )
        dialog.show_changed(RemoteChanged(ENTRIES[0].upload_id, ENTRIES[0].receipt))
        assert not dialog.isVisible()

    def test_the_cover_alone(self, dialog: AftercareDialog) -> None:
        dialog.show_seen(seen(0, RemoteState.NOT_PUBLIC))
        tick(dialog, "title").click()
        assert not dialog.accept_button.isEnabled()
        tick(dialog, "cover").click()
        assert dialog.accept_button.text() == "Replace the cover"

    def test_what_went_wrong_is_said_and_can_be_tried_again(self, dialog: AftercareDialog) -> None:
        dialog.show_seen(seen(0, RemoteState.THERE))
        dialog.accept()
        news = RemoteChanged(
            ENTRIES[0].upload_id, None, ("left_out:isrc",), problem(ErrorKind.AUTH)
        )
        dialog.show_changed(news)
        said = texts(dialog)
        assert "Studio no longer takes this token." in said
        assert any("ISRC was left out" in text for text in said)
        assert dialog.accept_button.isEnabled()

    @pytest.mark.parametrize(
        "answer",
        [
            lambda: seen(0, RemoteState.GONE),
            lambda: seen(0, RemoteState.UNKNOWN, "no_id"),
            lambda: RemoteSeen(UploadId("0"), None, problem(ErrorKind.NETWORK)),
        ],
    )
    def test_where_nothing_can_be_compared(
        self, dialog: AftercareDialog, answer: Callable[[], RemoteSeen]
    ) -> None:
        dialog.show_seen(answer())
        assert not dialog.findChildren(QCheckBox)
        assert not dialog.accept_button.isEnabled()

    def test_answers_about_other_uploads_are_not_its_own(self, dialog: AftercareDialog) -> None:
        dialog.show_seen(seen(1, RemoteState.THERE))
        assert "Asking…" in texts(dialog)
        dialog.show_changed(RemoteChanged(UploadId("1"), None))
        assert dialog.isVisible()

    def test_an_answer_while_it_is_sending_changes_no_tick(self, dialog: AftercareDialog) -> None:
        dialog.show_seen(seen(0, RemoteState.THERE))
        dialog.accept()
        dialog.show_seen(seen(0, RemoteState.GONE))
        assert tick(dialog, "title").isChecked()

    @pytest.mark.parametrize("scheme", list(Scheme))
    def test_long_and_odd_texts(
        self, window: QWidget, look: Look, qtbot: QtBot, scheme: Scheme
    ) -> None:
        look.theme.force(scheme)
        here = {"title": "x" * 5000, "artist": "<b>\n\u202eevil"}
        dialog = AftercareDialog(look, ENTRIES[0], KIND, here, window)
        dialog.open()
        dialog.show_seen(seen(0, RemoteState.THERE))
        assert max(map(len, texts(dialog))) < 200
        assert not any("\u202e" in text for text in texts(dialog))
        assert not dialog.findChild(QCheckBox, "change_cover"), "there is no picture here"
        dialog.reject()
