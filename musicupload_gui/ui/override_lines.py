"""The lines below a field for services that get another value, and the command that begins one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from musicupload_gui.domain.provider import ProviderInfo
from musicupload_gui.domain.track import Track
from musicupload_gui.ui.buttons import Button, Kind
from musicupload_gui.ui.field_editor import FieldEditor, LongFieldEditor
from musicupload_gui.ui.form_texts import SAME_EVERYWHERE, at_text, different_text
from musicupload_gui.ui.look import Look
from musicupload_gui.ui.marks import mark_pixmap
from musicupload_gui.ui.measures import px
from musicupload_gui.ui.texts import FieldText, field_label
from musicupload_gui.ui.theme import font
from musicupload_gui.ui.tokens import Role
from musicupload_gui.ui.tongue import tr

_MARK, _GAP, _LINE = 16, 8, 24
_PASSING = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""A menu over the field, or another window: the person comes back."""
TextEditor = FieldEditor | LongFieldEditor


class OverrideLine(QWidget):
    """What one service gets instead: its mark, the value, and the way back."""

    committed = Signal(str, str)
    """The dotted name and its new text; blank takes the difference away."""
    settled = Signal()
    """The line shows or hides itself."""

    def __init__(self, look: Look, info: ProviderInfo, field: str, *, is_long: bool) -> None:
        super().__init__()
        self._info = info
        self._name = f"{info.id}.{field}"
        self._is_kept = self._is_begun = False
        self._mark = QLabel()
        label = at_text(field_label(field), info.name)
        kind = LongFieldEditor if is_long else FieldEditor
        self.editor: TextEditor = kind(look, self._name, FieldText(label, ""))
        self.editor.setToolTip(label)
        self.editor.committed.connect(self._on_committed)
        self.editor.installEventFilter(self)
        same = Button(look, "×", Kind.QUIET)
        same.setProperty("small", True)
        same.setObjectName(f"same_{self._name}")
        same.setToolTip(tr(SAME_EVERYWHERE))
        same.setAccessibleName(tr("{field}: {act}").format(field=label, act=tr(SAME_EVERYWHERE)))
        same.clicked.connect(lambda: self._on_committed(self._name, ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(_GAP))
        height = Qt.AlignmentFlag.AlignTop if is_long else Qt.AlignmentFlag(0)
        row.addWidget(self._mark, 0, height)
        row.addWidget(self.editor, 1)
        row.addWidget(same, 0, height)
        look.theme.changed.connect(self._dress)
        self._dress()

    def begin(self, text: str) -> None:
        """Offer everybody's value to be changed; nothing is kept until it is."""
        self.editor.show_values([text], [])
        self._is_begun = True
        self._settle()
        self.editor.begin()

    def show_texts(self, texts: Sequence[str], sentence: str) -> None:
        """Show what the service gets of each track; nothing where no track differs."""
        self._is_kept = any(texts)
        if self._is_kept:
            self.editor.show_values(texts, [])
        self.editor.show_problem(sentence)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that was begun goes when it is left as it was."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _PASSING:
            self._is_begun = self.editor.is_typed
            self._settle()
        return super().eventFilter(watched, event)

    def _on_committed(self, name: str, text: str) -> None:
        self._is_kept, self._is_begun = bool(text), False
        self._settle()
        self.committed.emit(name, text)

    def _settle(self) -> None:
        self.setVisible(self._is_kept or self._is_begun)
        self.settled.emit()

    def _dress(self) -> None:
        self._mark.setPixmap(mark_pixmap(self._info, px(_MARK)))
        self.editor.setFont(font(Role.SMALL))
        if isinstance(self.editor, FieldEditor):
            # The height without the border, which is 1 px and with the focus 2 px wide.
            self.editor.setStyleSheet(
                f"QLineEdit {{ min-height: {px(_LINE) - 2}px; }}"
                f"QLineEdit:focus {{ min-height: {px(_LINE) - 4}px; }}"
            )


class OverrideLines(QWidget):
    """Hidden until a service gets another value of the field above."""

    committed = Signal(str, str)
    """As of each line."""

    def __init__(
        self,
        look: Look,
        field: str,
        editor: TextEditor,
        infos: Sequence[ProviderInfo],
        indent_px: int,
    ) -> None:
        super().__init__()
        self.setObjectName(f"overrides_{field}")
        self._look = look
        self._field = field
        self._editor = editor
        self._takers = {info.id: info for info in infos if field in info.fields}
        self._goals: Collection[str] = ()
        self._lines: dict[str, OverrideLine] = {}
        """By provider; made when they are first needed, which is seldom."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(indent_px - px(_MARK + _GAP), 0, 0, px(2))
        self._column.setSpacing(px(4))
        editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        editor.customContextMenuRequested.connect(self._open_menu)
        self.hide()

    def show_tracks(
        self,
        tracks: Sequence[Track],
        named: Collection[str],
        goals: Collection[str],
        sentence: Callable[[str], str],
    ) -> None:
        """Show what differs on these tracks.

        `named` are the dotted names that any of them has, `goals` the providers of the next
        upload; `sentence` says what is wrong with a name's value.
        """
        self._goals = goals
        for provider in self._takers:
            name = f"{provider}.{self._field}"
            if name in named or provider in self._lines:
                texts = [track.value(name) for track in tracks]
                self._line(provider).show_texts(texts, sentence(name))

    def begin(self, provider: str) -> None:
        """Let the person type what one service is to get."""
        line = self._line(provider)
        if not line.isHidden():
            line.editor.begin()
        elif isinstance(self._editor, LongFieldEditor):
            line.begin(self._editor.toPlainText())
        else:
            line.begin(self._editor.text())

    def menu(self) -> QMenu:
        """The field's own menu, with the services that can get another value."""
        menu = self._editor.createStandardContextMenu()
        takers = [info for info in self._takers.values() if info.id in self._goals]
        if takers:
            menu.addSeparator()
        for info in takers:
            action = menu.addAction(different_text(info.name))
            action.triggered.connect(partial(self.begin, info.id))
        return menu

    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._editor.mapToGlobal(at))

    def _line(self, provider: str) -> OverrideLine:
        if provider not in self._lines:
            is_long = isinstance(self._editor, LongFieldEditor)
            line = OverrideLine(self._look, self._takers[provider], self._field, is_long=is_long)
            line.hide()
            line.committed.connect(self.committed)
            line.settled.connect(self._show_any)
            self._lines[provider] = line
            self._column.addWidget(line)
        return self._lines[provider]

    def _show_any(self) -> None:
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))
