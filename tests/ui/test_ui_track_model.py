"""The list as Qt sees it: what comes, changes, moves and goes, under Qt's own model tester."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot
from ui_samples import (
    ACCOUNTS,
    MISSING_ISRC,
    Clock,
    bytes_moved,
    evening,
    item,
    many,
    track,
    upload,
)

from musicupload_gui.domain.provider import AccountId
from musicupload_gui.domain.track import TrackId
from musicupload_gui.domain.upload import State, UploadId
from musicupload_gui.engine.news import (
    DestinationsChanged,
    TracksChanged,
    TracksOrdered,
    TracksRemoved,
    UploadsChanged,
    UploadsRemoved,
)
from musicupload_gui.ui.filters import Filter
from musicupload_gui.ui.row_model import TrackRole
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.track_model import TrackModel
from musicupload_gui.ui.track_rows import Column

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def titles(model: TrackModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_many_rows_come_with_one_signal(model: TrackModel, qtbot: QtBot) -> None:
    def is_all(_parent: QModelIndex, first: int, last: int) -> bool:
        return (first, last) == (0, 249)

    with qtbot.waitSignal(model.rowsInserted, check_params_cb=is_all):
        model.apply([TracksChanged(many(250)[:100]), TracksChanged(many(250)[100:])])
    assert model.rowCount() == 250


def test_a_track_with_one_destination_is_flat_and_one_with_two_opens(model: TrackModel) -> None:
    one, two = track("One"), track("Two")
    model.apply(
        [
            TracksChanged((item(one), item(two))),
            UploadsChanged(
                (
                    upload(one, "sw", State.QUEUED),
                    upload(two, "ad", State.QUEUED),
                    upload(two, "sw", State.QUEUED),
                )
            ),
        ]
    )
    assert not model.hasChildren(model.index_of(one.id))
    parent = model.index_of(two.id)
    assert [model.index(n, 0, parent).data() for n in range(model.rowCount(parent))] == [
        "Swayzio",
        "AudioDelivery",
    ]
    assert model.index(1, 3, parent).parent() == parent


def test_chosen_destinations_are_rows_before_anything_is_sent(model: TrackModel) -> None:
    song = track("Song")
    model.apply([TracksChanged((item(song, MISSING_ISRC),))])
    model.apply(
        [DestinationsChanged(ACCOUNTS, frozenset(map(AccountId, ("sw", "sa"))), frozenset())]
    )
    parent = model.index_of(song.id)
    said = [model.index(n, Column.STATUS, parent).data() for n in range(model.rowCount(parent))]
    assert said == ["Ready to send", "Needs work ISRC missing"]
    model.apply([UploadsChanged((upload(song, "sw", State.READY),))])
    assert model.index(0, Column.TO).data() == "Swayzio, Northlight"
    assert model.index(0, Column.STATUS).data() == "Needs work ISRC missing"
    model.apply([DestinationsChanged(ACCOUNTS, frozenset(), frozenset())])
    assert model.rowCount(model.index_of(song.id)) == 0
    assert model.index(0, Column.STATUS).data() == "Ready at Swayzio"


def test_filter_by_text_looks_at_title_artist_isrc_and_file_name(model: TrackModel) -> None:
    model.apply(evening())
    model.narrow(Filter.ALL, "anna k")
    assert titles(model) == ["Night Drive", "Harbour Lights", "Paper Boats"]
    model.narrow(Filter.ALL, "tide.wav")
    assert titles(model) == ["Low Tide"]
    model.narrow(Filter.ALL, "")
    assert model.rowCount() == 14


def test_filter_groups_follow_the_states(model: TrackModel, qtbot: QtBot) -> None:
    model.apply(evening())
    model.narrow(Filter.FAILED, "")
    assert titles(model) == ["Signal Loss (Instrumental)"]
    fixed = upload(track("Signal Loss"), "fl", State.QUEUED)
    with qtbot.waitSignal(model.counted):
        model.apply([UploadsChanged((fixed,))])
    assert titles(model) == []
    assert model.rows.faces[Face.QUEUED] == 2


def test_sorting_is_taken_once_then_frozen(model: TrackModel) -> None:
    model.apply(evening())
    model.sort(Column.STATUS)
    before = titles(model)
    assert before[:4] == [
        "Signal Loss (Instrumental)",
        "The Long Way Down",
        "Kites",
        "Harbour Lights",
    ]
    model.apply([UploadsChanged((upload(track("Low Tide"), "sw", State.FAILED),))])
    assert titles(model) == before
    model.sort(-1)
    assert titles(model)[:3] == ["Night Drive", "Harbour Lights", "Paper Boats"]


def test_selected_rows_stay_themselves_through_sort_and_filter(model: TrackModel) -> None:
    model.apply(evening())
    parent = model.index_of(TrackId("night-drive"))
    kept = QPersistentModelIndex(model.index(1, Column.STATUS, parent))
    gone = QPersistentModelIndex(model.index_of(TrackId("low-tide")))
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert kept.data(TrackRole.UPLOAD).id == UploadId("night-drive@ad")
    assert model.track_ids([kept, gone]) == [TrackId("night-drive"), TrackId("low-tide")]
    model.narrow(Filter.ACTIVE, "")
    assert kept.data(TrackRole.UPLOAD).id == UploadId("night-drive@ad")
    assert not gone.isValid()


def test_removing_and_ordering(model: TrackModel) -> None:
    items = many(40)
    ids = [one.track.id for one in items]
    model.apply([TracksChanged(items)])
    model.apply([TracksRemoved((ids[1], ids[2], ids[39]))])
    assert model.rowCount() == 37
    model.apply([TracksRemoved(tuple(ids[3::2]))])
    assert model.rowCount() == 19
    assert model.item_of(ids[3]) is None
    model.apply([TracksChanged((items[3],)), TracksOrdered(tuple(ids))])
    assert titles(model)[:3] == ["Song 00000", "Song 00003", "Song 00004"]


def test_a_track_removed_and_put_back_in_one_bundle_stays(model: TrackModel) -> None:
    song = item(track("Song"))
    model.apply([TracksChanged((song,))])
    model.apply([TracksRemoved((song.track.id,)), TracksChanged((song,))])
    assert titles(model) == ["Song"]


def test_uploads_of_a_removed_account_go(model: TrackModel) -> None:
    song = track("Song")
    both = (upload(song, "sw", State.READY), upload(song, "ad", State.HELD))
    model.apply([TracksChanged((item(song),)), UploadsChanged(both)])
    model.apply([UploadsRemoved((both[1].id,))])
    assert model.uploads_of(song.id) == both[:1]
    assert model.rowCount(model.index_of(song.id)) == 0


def test_news_of_tracks_that_nobody_knows_are_dropped(model: TrackModel) -> None:
    model.apply([UploadsChanged((upload(track("Ghost"), "sw", State.QUEUED),))])
    assert model.rowCount() == 0


def test_progress_is_one_signal_and_names_its_roles(model: TrackModel, qtbot: QtBot) -> None:
    model.apply(evening())
    with qtbot.waitSignals([model.dataChanged], check_params_cbs=[_spans_first_to_third]):
        model.apply([bytes_moved(evening(), "ad", 1_000_000)])


def _spans_first_to_third(first: QModelIndex, last: QModelIndex, roles: list[int]) -> bool:
    return (first.row(), last.row()) == (0, 2) and TrackRole.SUMMARY in roles


def test_speed_and_time_left_after_three_seconds(model: TrackModel, clock: Clock) -> None:
    news = evening()
    model.apply(news)
    row = model.index_of(TrackId("night-drive"))
    known: list[bool] = []
    for second in range(1, 6):
        clock.tick(1.0)
        model.apply([bytes_moved(news, "ad", 4_000_000 * second)])
        known.append(row.data(TrackRole.SPEED) is not None)
    assert known == [False, False, True, True, True]
    speed = row.data(TrackRole.SPEED)
    assert round(speed.bytes_per_s) == 4_000_000
    assert speed.left_s is not None
    assert "4.0 MB/s" in model.index(0, Column.PROGRESS).data(Qt.ItemDataRole.ToolTipRole)


def test_the_first_cell_reads_the_whole_row(model: TrackModel) -> None:
    song = track("Night Drive")
    sending = upload(song, "sw", State.SENDING, sent_bytes=37_944_000)
    model.apply([TracksChanged((item(song),)), UploadsChanged((sending,))])
    assert model.index(0, 0).data(SPOKEN) == (
        "Night Drive, Anna Kessel, sending to Swayzio, 62 percent"
    )
    model.apply(evening())
    assert model.index_of(TrackId("kites")).data(SPOKEN) == (
        "Kites, Teo Lindqvist, held 1 of 2: new token, Fix account"
    )


def test_tool_tips_cannot_smuggle_html(model: TrackModel) -> None:
    model.apply([TracksChanged((item(track("<img src=x>")),))])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img src=x&gt;" in tip
