"""Any order of news, filters and sorts leaves the model as a plain list would be."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from ui_samples import ACCOUNTS, INFOS, NOWHERE, item, track, upload

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State, Upload
from musicupload_gui.engine.news import (
    DestinationsChanged,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
    UploadsChanged,
    UploadsRemoved,
)
from musicupload_gui.ui.filters import FILTER_FACES, Filter
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column

SONGS = [track(f"Song {letter}") for letter in "abcdefgh"]
IDS = [song.id for song in SONGS]
some_ids = st.lists(st.sampled_from(IDS), max_size=5, unique=True)


class ModelWalk(RuleBasedStateMachine):
    """The plain list is `listed` (ids in order) with `uploads` by track."""

    @initialize()
    def start(self) -> None:
        self.app = QApplication.instance() or QApplication([])
        self.model = TrackModel(INFOS)
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self.tester = QAbstractItemModelTester(self.model, mode)
        self.model.apply([NOWHERE])
        self.listed: list[TrackId] = []
        self.uploads: dict[TrackId, dict[str, Upload]] = {}
        self.group = Filter.ALL

    @rule(ids=some_ids)
    def add(self, ids: list[TrackId]) -> None:
        items = tuple(item(SONGS[IDS.index(i)]) for i in ids)
        self.listed += [i for i in ids if i not in self.listed]
        self.model.apply([TracksChanged(items)])

    @rule(ids=some_ids)
    def remove(self, ids: list[TrackId]) -> None:
        self.listed = [i for i in self.listed if i not in ids]
        for i in ids:
            self.uploads.pop(i, None)
        self.model.apply([TracksRemoved(tuple(ids))])

    @rule(ids=some_ids, to=st.sampled_from(["sw", "ad", "sa"]), state=st.sampled_from(State))
    def send(self, ids: list[TrackId], to: str, state: State) -> None:
        news = [upload(SONGS[IDS.index(i)], to, state) for i in ids if i in self.listed]
        for one in news:
            self.uploads.setdefault(one.track_id, {})[to] = one
        self.model.apply([UploadsChanged(tuple(news))])

    @rule(to=st.sampled_from(["sw", "ad", "sa"]))
    def forget_account(self, to: str) -> None:
        gone = [mine.pop(to).id for mine in self.uploads.values() if to in mine]
        self.model.apply([UploadsRemoved(tuple(gone))])

    @rule(chosen=st.frozensets(st.sampled_from([a.id for a in ACCOUNTS]), max_size=3))
    def choose(self, chosen: frozenset[AccountId]) -> None:
        self.model.apply([DestinationsChanged(ACCOUNTS, chosen, frozenset())])

    @rule(order=st.permutations(IDS))
    def reorder(self, order: list[TrackId]) -> None:
        self.listed.sort(key=order.index)
        self.model.apply([TracksOrdered(tuple(order))])

    @rule(group=st.sampled_from(Filter))
    def narrow(self, group: Filter) -> None:
        self.group = group
        self.model.narrow(group, "")

    @rule(column=st.sampled_from(Column))
    def sort_and_back(self, column: Column) -> None:
        self.model.sort(column)
        self.model.sort(-1)

    @invariant()
    def shows_the_plain_list(self) -> None:
        model = self.model
        shown = [model.rows.shown[row].item.track.id for row in range(model.rowCount())]
        faces = {i: model.rows.by_id[i].face for i in self.listed}
        assert shown == [i for i in self.listed if faces[i] in FILTER_FACES[self.group]]
        assert [model.index_of(i).row() for i in shown] == list(range(len(shown)))
        counted = {face: n for face, n in model.counts().items() if n}
        assert counted == {f: list(faces.values()).count(f) for f in Face if f in faces.values()}
        for i in self.listed:
            mine = {u.id for u in model.uploads_of(i)}
            assert mine == {u.id for u in self.uploads.get(i, {}).values()}


ModelWalk.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestModelWalk = ModelWalk.TestCase
