"""The table of writers in the form: rows, typing, moving, the sum, many tracks, one undo step."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot
from stage import QUICK
from ui_samples import SOURCEAUDIO, track

from musicupload_gui.domain.people import rows, values
from musicupload_gui.domain.provider import Option, OptionKind, People
from musicupload_gui.domain.rules import FindingKind, check
from musicupload_gui.domain.track import AudioFile, AudioFormat, Track, TrackId
from musicupload_gui.engine.news import TrackItem
from musicupload_gui.engine.session import Session
from musicupload_gui.house import enter, open_house
from musicupload_gui.settings.paths import DataFolder
from musicupload_gui.settings.secrets import MemorySecrets
from musicupload_gui.ui.finding_texts import finding_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.metadata_form import MetadataForm
from musicupload_gui.ui.people_model import PeopleModel
from musicupload_gui.ui.people_table import PeopleTable
from musicupload_gui.ui.tokens import Scheme

WRITERS = People(
    "writer",
    "Writers",
    (
        Option("first_name", "First name"),
        Option("last_name", "Last name"),
        Option("share", "Share", kind=OptionKind.SHARE),
    ),
)
INFO = replace(SOURCEAUDIO, people=(WRITERS,))
NAMES = {INFO.id: INFO.name}
ANNA = {"first_name": "Anna", "last_name": "Kessel", "share": "60"}
PER = {"first_name": "Per", "last_name": "Lund", "share": "30"}


def by(*given: dict[str, str], name: str = "Kites") -> Track:
    return track(name).with_values(values(INFO.id, WRITERS, given))


@pytest.fixture
def form(look: Look, qtbot: QtBot) -> MetadataForm:
    made = MetadataForm(look, [INFO])
    qtbot.addWidget(made)
    made.resize(400, 1200)
    made.show()
    return made


class Scene:
    """The form with its table, showing tracks as they become by what is typed."""

    def __init__(self, form: MetadataForm) -> None:
        self.form = form
        table = form.findChild(PeopleTable)
        assert isinstance(table, PeopleTable)
        self.people = table
        self.tracks: list[Track] = []
        self.edits: list[dict[str, str]] = []
        form.edited.connect(self._take)

    def show(self, *tracks: Track) -> None:
        self.tracks = list(tracks)
        items = [TrackItem(t, check(t, INFO)) for t in tracks]
        self.form.show_tracks(items, NAMES, {INFO.id})

    def stored(self) -> tuple[dict[str, str], ...]:
        (found,) = [rows(t, INFO.id, WRITERS) for t in self.tracks[:1]]
        return found

    def texts(self) -> list[str]:
        labels = self.people.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def editor(self) -> QLineEdit:
        found = [e for e in self.people.findChildren(QLineEdit, "personCell") if e.isVisible()]
        assert len(found) == 1
        return found[0]

    def type(self, text: str, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Type into the open cell, and end that by a key."""
        editor = self.editor()
        editor.selectAll()
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, key)

    def choose(self, row: int, column: int = 0) -> None:
        self.people.table.setCurrentIndex(self.people.model.index(row, column))
        self.people.table.setFocus()

    def _take(self, edit: dict[str, str]) -> None:
        self.edits.append(edit)
        self.show(*(t.with_values(edit) for t in self.tracks))


@pytest.fixture
def scene(form: MetadataForm) -> Scene:
    made = Scene(form)
    made.show(by())
    return made


@pytest.fixture
def model(qapp: object) -> Iterator[PeopleModel]:
    made = PeopleModel(WRITERS)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    tester.deleteLater()


def test_the_model_keeps_qts_rules(model: PeopleModel) -> None:
    model.show_rows([ANNA, PER])
    model.add()
    assert model.setData(model.index(2, 0), " Zoe ")
    assert not model.setData(model.index(2, 0), "Zoe")
    assert model.move(2, -1)
    assert not model.move(2, 1)
    assert model.move(0, 1)
    model.remove(2)
    assert model.rows == ({"first_name": "Zoe"}, ANNA)


@pytest.mark.parametrize(("typed", "kept"), [("33,34 %", "33.34"), ("half", "half"), ("50%", "50")])
def test_a_share_may_be_typed_as_people_write_it(model: PeopleModel, typed: str, kept: str) -> None:
    model.show_rows([ANNA])
    model.setData(model.index(0, 2), typed)
    assert model.rows[0]["share"] == kept
    assert model.is_odd(model.index(0, 2)) == (kept == "half")


def test_the_table_shows_who_is_there(scene: Scene) -> None:
    scene.show(by(ANNA, PER))
    table = scene.form.findChild(QTableView, "people_writer")
    assert isinstance(table, QTableView)
    assert table.isVisible()
    assert table.accessibleName() == "Writers"
    assert scene.people.model.rows == (ANNA, PER)
    assert scene.texts() == ["Writers", "90 %, not 100"]
    scene.show(by(ANNA, {**PER, "share": "40"}))
    assert scene.texts() == ["Writers", "100 %"]


def test_without_people_there_is_only_the_way_to_add_some(scene: Scene) -> None:
    assert not scene.people.table.isVisible()
    assert scene.people.add.isVisible()
    assert not scene.people.remove.isVisible()
    assert scene.texts() == ["Writers"]


def test_typing_goes_from_cell_to_cell(scene: Scene) -> None:
    scene.people.add.click()
    assert scene.editor().accessibleName() == "Writer 1, First name"
    assert scene.edits == [], "an empty row says nothing yet"
    scene.type("Anna")
    assert scene.editor().accessibleName() == "Writer 1, Last name"
    scene.type("Kessel")
    scene.type("60")
    assert scene.stored() == (ANNA,)
    assert not scene.people.table.hasFocus(), "Tab leaves at the end"
    scene.people.add.click()
    assert scene.editor().accessibleName() == "Writer 2, First name"
    scene.type("Per", Qt.Key.Key_Return)
    assert scene.stored() == (ANNA, {"first_name": "Per"})


def test_an_edit_holds_the_whole_table(scene: Scene) -> None:
    scene.show(by(ANNA, PER))
    scene.choose(1, 2)
    scene.people.table.edit(scene.people.table.currentIndex())
    scene.type("40", Qt.Key.Key_Return)
    assert len(scene.edits) == 1
    assert scene.edits[0] == values(INFO.id, WRITERS, [ANNA, {**PER, "share": "40"}])


def test_keys_walk_the_cells_and_leave_at_the_ends(scene: Scene) -> None:
    scene.show(by(ANNA))
    table = scene.people.table
    scene.choose(0, 1)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert (table.currentIndex().column(), table.hasFocus()) == (2, True)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()
    scene.choose(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Backtab)
    assert not table.hasFocus()


def test_enter_opens_a_cell_and_delete_empties_it(scene: Scene) -> None:
    scene.show(by(ANNA))
    scene.choose(0, 2)
    QTest.keyClick(scene.people.table, Qt.Key.Key_Delete)
    assert scene.stored() == ({"first_name": "Anna", "last_name": "Kessel"},)
    QTest.keyClick(scene.people.table, Qt.Key.Key_Return)
    scene.type("100", Qt.Key.Key_Return)
    assert scene.stored() == ({**ANNA, "share": "100"},)


def test_rows_are_moved_and_removed(scene: Scene) -> None:
    scene.show(by(ANNA, PER))
    scene.choose(1)
    assert not scene.people.down.isEnabled()
    scene.people.up.click()
    assert scene.stored() == (PER, ANNA)
    assert scene.people.table.currentIndex().row() == 0, "the row stays chosen"
    assert not scene.people.up.isEnabled()
    scene.people.remove.click()
    assert scene.stored() == (ANNA,)
    scene.choose(0)
    scene.people.remove.click()
    assert scene.stored() == ()
    assert dict(scene.tracks[0].options) == {}
    assert not scene.people.table.isVisible()


def test_news_leave_alone_what_is_being_typed(scene: Scene) -> None:
    scene.show(by(ANNA))
    scene.people.add.click()
    QTest.keyClicks(scene.editor(), "Pe")
    scene.show(by(ANNA).with_values({"title": "Other"}))
    scene.editor()
    QTest.keyClicks(scene.editor(), "r")
    QTest.keyClick(scene.editor(), Qt.Key.Key_Tab)
    assert scene.stored() == (ANNA, {"first_name": "Per"})
    scene.show(by(ANNA, name="Another"))
    assert scene.people.model.rows == (ANNA,)


def test_tracks_alike_are_edited_together(scene: Scene) -> None:
    scene.show(by(ANNA), by(ANNA, name="Two"))
    assert scene.people.model.rows == (ANNA,)
    scene.choose(0, 2)
    QTest.keyClick(scene.people.table, Qt.Key.Key_Delete)
    kept = {"first_name": "Anna", "last_name": "Kessel"}
    assert [rows(t, INFO.id, WRITERS) for t in scene.tracks] == [(kept,), (kept,)]


def test_tracks_that_differ_are_replaced_on_request(scene: Scene) -> None:
    scene.show(by(ANNA, PER), by(name="Two"), by(PER, name="Three"))
    assert scene.texts() == ["Writers", "Mixed"]
    assert not scene.people.add.isVisible()
    scene.people.replace.click()
    scene.show(*scene.tracks)
    assert scene.edits == []
    scene.type("Zoe", Qt.Key.Key_Return)
    zoe = ({"first_name": "Zoe"},)
    assert [rows(t, INFO.id, WRITERS) for t in scene.tracks] == [zoe, zoe, zoe]
    assert len(scene.edits) == 1
    assert not scene.people.replace.isVisible()


def test_a_finding_leads_to_its_cell(scene: Scene) -> None:
    scene.show(by(ANNA, {**PER, "share": "half"}))
    (finding,) = check(scene.tracks[0], INFO)
    words = finding_text(finding, "Northlight")
    assert words.heading == "Share of writer 2 is not a number"
    assert words.text == "Northlight wants 50 or 33.34 alone."
    scene.form.focus_field(finding.field)
    current = scene.people.table.currentIndex()
    assert (current.row(), current.column()) == (1, 2)


def test_the_sum_in_words() -> None:
    (finding,) = check(by(ANNA, PER), INFO)
    assert finding.kind is FindingKind.SHARES_SUM
    words = finding_text(finding, "Northlight")
    assert words.heading == "Shares of the writers add up to 90 %, not 100"


def test_every_control_has_a_name(scene: Scene) -> None:
    scene.show(by(ANNA))
    shown: list[QWidget] = [scene.people.add, scene.people.remove, scene.people.up]
    names = [control.accessibleName() for control in shown]
    assert names == ["Add: writers", "Remove: writers", "Move up: writers"]
    model = scene.people.model
    heard = model.data(model.index(0, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Writer 1, Share, 60"


def test_the_table_follows_the_theme(scene: Scene, look: Look) -> None:
    scene.show(by(ANNA, {**PER, "share": "half"}))
    for scheme in Scheme:
        look.theme.force(scheme)
        assert not scene.form.grab().isNull()


@pytest.fixture
async def session(tmp_path: Path) -> AsyncGenerator[Session]:
    async with open_house(DataFolder(tmp_path), MemorySecrets(), QUICK) as house:
        await enter(house)
        yield house.session


@pytest.mark.anyio
async def test_a_change_is_one_step_back(session: Session) -> None:
    file = AudioFile(Path("/music/Kites.wav"), 100, 1, 1, AudioFormat.WAV)
    ids: list[TrackId] = [t.id for t in session.library.add([file])]
    session.edits.edit(ids, values(INFO.id, WRITERS, [ANNA, PER]))
    both = session.library[ids[0]]
    session.edits.edit(ids, values(INFO.id, WRITERS, [PER], [both]))
    assert rows(session.library[ids[0]], INFO.id, WRITERS) == (PER,)
    session.undo()
    assert rows(session.library[ids[0]], INFO.id, WRITERS) == (ANNA, PER)
    session.undo()
    assert rows(session.library[ids[0]], INFO.id, WRITERS) == ()
