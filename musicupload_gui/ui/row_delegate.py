"""Paints the cells of the list and knows where a row's action can be clicked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from musicupload_gui.domain.track import Track
from musicupload_gui.domain.upload import Lane
from musicupload_gui.ui.amounts import left_span, percent_text, speed_text
from musicupload_gui.ui.cell_texts import format_text, length_text, second_line
from musicupload_gui.ui.covers import Covers
from musicupload_gui.ui.ink import Ink, Letters
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.plain import shown
from musicupload_gui.ui.row_model import Index, RowModel
from musicupload_gui.ui.row_words import Speed
from musicupload_gui.ui.summary import Leg, Summary
from musicupload_gui.ui.texts import Face
from musicupload_gui.ui.tokens import (
    COVER_LIST,
    COVER_TWO_LINE,
    ICON,
    RADIUS_MARK,
    TRACK_ROW,
    TWO_LINE_ROW,
)
from musicupload_gui.ui.track_rows import Column, Row

_GAP, _APART = 8, 6
_LANES_WIDTH, _LANE_GAP = 64, 2


@dataclass(frozen=True, slots=True)
class Shape:
    """How the rows are laid out at the view's width; measures at scale 1."""

    is_two_line: bool = False
    has_speed: bool = True

    @property
    def height(self) -> int:
        """The height of every row: with two, Qt's tree asks Python for every cell."""
        return TWO_LINE_ROW if self.is_two_line else TRACK_ROW

    @property
    def cover(self) -> int:
        """The side of a cover."""
        return COVER_TWO_LINE if self.is_two_line else COVER_LIST

    @property
    def bar(self) -> int:
        """How long a bar is; the numbers stand right of it."""
        return 64 if self.has_speed else 84


@dataclass(frozen=True, slots=True)
class Ends:
    """Where the numbers beside a bar end, in pixels from the left of the Progress column.

    As drawn, and further right where the system's font is wider than the drawn one.
    """

    percent: int
    speed: int
    left: int

    @staticmethod
    def of(shape: Shape, letters: Letters) -> Ends:
        """The ends that leave room for the widest numbers."""
        wide, apart = letters.metrics.horizontalAdvance, px(_APART)
        drawn = (108, 172, 212) if shape.has_speed else (128, 128, 168)
        percent = max(px(drawn[0]), px(shape.bar) + apart + wide("100 %"))
        speed = percent
        if shape.has_speed:
            speed = max(px(drawn[1]), percent + apart + wide("99.9 MB/s"))
        return Ends(percent, speed, max(px(drawn[2]), speed + apart + wide("59:59")))


class RowDelegate(QStyledItemDelegate):
    """Paints from the model's rows directly: no value makes the detour through a QVariant."""

    def __init__(self, model: RowModel, ink: Ink, covers: Covers, view: QTreeView) -> None:
        super().__init__(view)
        self.ink = ink
        self.shape = Shape()
        self.ends = Ends.of(self.shape, ink.number)
        self._view = view
        self.pointed: tuple[QPersistentModelIndex, ...] = ()
        """The row under the pointer and the current one: these show a quiet action."""
        self._model = model
        self._covers = covers

    def reshape(self, shape: Shape, ink: Ink) -> None:
        """Lay cells out in another way from now on."""
        self.shape, self.ink = shape, ink
        self.ends = Ends.of(shape, ink.number)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same height for every row; widths belong to the header."""
        return QSize(px(_GAP), px(self.shape.height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the row's background is the view's."""
        rect = option.rect
        self.ink.lay_out(rect, option.direction)
        row, leg = self._model.at(index)
        column = index.column()
        if column == Column.TITLE:
            self._leg_title(painter, rect, leg) if leg else self._title(painter, rect, row)
        elif column == Column.STATUS:
            self._status(painter, rect, self._model.words.summary(row, leg), is_leg=bool(leg))
        elif column == Column.PROGRESS:
            self._progress(painter, rect, row, leg, self._is_pointed(index))
        elif leg is None:
            self._plain_cell(painter, rect, row, Column(column))

    def action_rect(self, rect: QRect, index: Index) -> QRect:
        """Where the action of a row stands within its Progress cell; empty without one."""
        summary = self._model.words.summary(*self._model.at(index))
        if summary.action is None:
            return QRect()
        width = self.ink.link.metrics.horizontalAdvance(summary.action_label)
        action = QRect(rect.left(), rect.top(), width, rect.height())
        return QStyle.visualRect(self._view.layoutDirection(), rect, action)

    def _is_pointed(self, index: Index) -> bool:
        first = index.sibling(index.row(), 0)
        return any(pointed == first for pointed in self.pointed)

    def _title(self, painter: QPainter, rect: QRect, row: Row) -> None:
        track, ink = row.item.track, self.ink
        side = px(self.shape.cover)
        cover = QRect(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        self._cover(painter, cover, track)
        line = rect.adjusted(side + px(12), 0, -px(12), 0)
        if self.shape.is_two_line:
            below = line.adjusted(0, rect.height() // 2 + px(1), 0, -px(6))
            ink.write(painter, below, second_line(track), ink.small, ink.tokens.text2)
            line = line.adjusted(0, px(6), 0, -rect.height() // 2 + px(2))
        width = ink.write(painter, line, shown(track.title), ink.strong, ink.tokens.text)
        if track.metadata.version:
            rest = line.adjusted(width + px(4), 0, 0, 0)
            version = f"({shown(track.metadata.version)})"
            ink.write(painter, rest, version, ink.body, ink.tokens.text2)

    def _leg_title(self, painter: QPainter, rect: QRect, leg: Leg) -> None:
        ink, places = self.ink, self._model.rows.places
        side = px(ICON)
        mark = QRect(rect.left() + px(self.shape.cover - 20), rect.top(), side, rect.height())
        ink.picture(painter, mark, mark_pixmap(places.info(leg.account_id), side, ink.ratio))
        line = rect.adjusted(mark.right() + 1 - rect.left() + px(_GAP), 0, 0, 0)
        # The cells up to the state are empty here, so a long name may use them.
        line.setRight(rect.right() + self._room_beside(rect) - px(12))
        name = shown(places.name(leg.account_id))
        ink.write(painter, line, name, ink.body, ink.tokens.text)

    def _room_beside(self, rect: QRect) -> int:
        """How far it is from a title's cell to the state."""
        view = self._view
        left = view.columnViewportPosition(Column.STATUS)
        if view.isRightToLeft():
            return rect.left() - left - view.columnWidth(Column.STATUS)
        return left - rect.right()

    def _cover(self, painter: QPainter, rect: QRect, track: Track) -> None:
        ink, radius = self.ink, px(RADIUS_MARK)
        picture = None
        if track.cover:
            picture = self._covers.pixmap(track.cover.path, rect.width(), ink.ratio, radius)
        if picture:
            ink.picture(painter, rect, picture)
            return
        ink.block(painter, rect, ink.tokens.sunken, radius)
        ink.icon(painter, rect, "note", ink.tokens.text3)

    def _plain_cell(self, painter: QPainter, rect: QRect, row: Row, column: Column) -> None:
        ink, track = self.ink, row.item.track
        hue = ink.tokens.text2
        if column is Column.ARTIST:
            artist = shown(track.metadata.artist)
            ink.write(painter, rect.adjusted(0, 0, -px(12), 0), artist, ink.body, hue)
        elif column is Column.LENGTH:
            ink.write_right(painter, rect, length_text(track), ink.length, hue)
        elif column is Column.FORMAT:
            line = rect.adjusted(px(20), 0, -px(4), 0)
            ink.write(painter, line, format_text(track), ink.body, hue)
        elif column is Column.TO:
            self._marks(painter, rect, row.legs)

    def _marks(self, painter: QPainter, rect: QRect, legs: Sequence[Leg]) -> None:
        ink, side, step = self.ink, px(ICON), px(ICON + 4)
        room = max(rect.width() // step, 1)
        shown = legs if len(legs) <= room else legs[: room - 1]
        cell = QRect(rect.left(), rect.top(), side, rect.height())
        for leg in shown:
            info = self._model.rows.places.info(leg.account_id)
            ink.picture(painter, cell, mark_pixmap(info, side, ink.ratio))
            cell.translate(step, 0)
        if len(shown) < len(legs):
            more = f"+{len(legs) - len(shown)}"
            cell.setRight(rect.right())
            ink.write(painter, cell, more, ink.small, ink.tokens.text2)

    def _status(self, painter: QPainter, rect: QRect, summary: Summary, *, is_leg: bool) -> None:
        ink = self.ink
        spot = QRect(rect.left(), rect.top(), px(ICON), rect.height())
        ink.icon(painter, spot, summary.icon, ink.icon_colour(summary.tone))
        line = rect.adjusted(px(ICON + _GAP), 0, -px(_GAP), 0)
        letters = ink.body if is_leg else ink.strong
        width = ink.write(painter, line, summary.word, letters, ink.word_colour(summary.tone))
        rest = line.adjusted(width + px(7), 0, 0, 0)
        if summary.detail and rest.width() > px(ICON):
            ink.write(painter, rest, summary.detail, ink.body, ink.tokens.text2)

    def _progress(
        self, painter: QPainter, rect: QRect, row: Row, leg: Leg | None, is_pointed: bool
    ) -> None:
        ink = self.ink
        summary = self._model.words.summary(row, leg)
        area = QRect(rect.left(), rect.top(), self.ends.left, rect.height())
        after_bar = area.adjusted(px(_LANES_WIDTH + _GAP), 0, 0, 0)
        if summary.action:
            if is_pointed or not summary.is_action_quiet:
                hue = ink.tokens.accent_text
                ink.write(painter, area, summary.action_label, ink.link, hue)
            ink.write_right(painter, area, summary.note, ink.number, ink.tokens.text2)
        elif summary.lanes:
            self._lanes(painter, area, summary.lanes)
            ink.write(painter, after_bar, summary.note, ink.number, ink.tokens.text2)
        elif summary.fraction is not None:
            self._bar(painter, area, summary)
            if summary.face is Face.SENDING:
                speed = self._model.words.speed((leg,) if leg else row.legs)
                self._numbers(painter, area, summary.fraction, speed)
            else:
                ink.write(painter, after_bar, summary.note, ink.small, ink.tokens.text2)
        elif summary.note:
            ink.write(painter, area, summary.note, ink.number, ink.tokens.text2)

    def _bar(self, painter: QPainter, area: QRect, summary: Summary) -> None:
        tokens, height = self.ink.tokens, px(4)
        width = px(self.shape.bar if summary.face is Face.SENDING else _LANES_WIDTH)
        bar = QRect(area.left(), area.top() + (area.height() - height) // 2, width, height)
        hue = tokens.wave if summary.face is Face.PAUSED else tokens.bar
        self.ink.bar(painter, bar, summary.fraction or 0.0, hue)

    def _numbers(
        self, painter: QPainter, area: QRect, fraction: float, speed: Speed | None
    ) -> None:
        ink, tokens, ends = self.ink, self.ink.tokens, self.ends

        def write(end: int, text: str, hue: str) -> None:
            line = QRect(area.left(), area.top(), end, area.height())
            ink.write_right(painter, line, text, ink.number, hue)

        write(ends.percent, percent_text(fraction), tokens.text)
        if speed and self.shape.has_speed:
            write(ends.speed, speed_text(speed.bytes_per_s), tokens.text2)
        if speed and speed.left_s is not None:
            write(ends.left, left_span(speed.left_s), tokens.text2)

    def _lanes(self, painter: QPainter, area: QRect, lanes: Sequence[Lane]) -> None:
        ink, height, gap = self.ink, px(4), px(_LANE_GAP)
        width = (px(_LANES_WIDTH) + gap) / len(lanes) - gap
        top = area.top() + (area.height() - height) // 2
        segment = QRectF(area.left(), top, width, height)
        is_under_way = True
        for lane in lanes:
            fraction = 1.0 if lane.is_done else 0.5 if is_under_way else 0.0
            is_under_way = is_under_way and lane.is_done
            hue = ink.tokens.err if lane.is_failed else ink.tokens.bar
            ink.bar(painter, segment, fraction, hue)
            segment.translate(width + gap, 0)
