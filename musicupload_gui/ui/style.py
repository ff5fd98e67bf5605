"""The style sheet as a template: what Fusion and the palette alone cannot draw."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from musicupload_gui.ui.tokens import RADIUS_CARD, RADIUS_CONTROL, Tokens

_TEMPLATE = Template("""
QToolTip { background: $toast; color: $on_toast; border: none; padding: ${n4}px ${n8}px; }

QPushButton, QToolButton {
    background: $raised; color: $text; border: 1px solid $control; border-radius: ${control_r}px;
    min-height: ${n26}px; padding: 0 ${n12}px; font-weight: 500;
}
QToolButton { padding: 0 ${n8}px; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $sunken; }
QPushButton:disabled, QToolButton:disabled {
    background: transparent; color: $text3; border-color: $line;
}
QPushButton:focus, QToolButton:focus { border: 2px solid $bar; padding: 0 ${n11}px; }
QToolButton:focus { padding: 0 ${n7}px; }
QPushButton:focus, QToolButton:focus { min-height: ${n24}px; }
QPushButton[pictured="true"] { padding: 0 ${n12}px 0 ${n8}px; }
QPushButton[pictured="true"]:focus { padding: 0 ${n11}px 0 ${n7}px; }
QToolButton[bare="true"], QLineEdit > QToolButton {
    min-height: 0; padding: 0; border: none; background: transparent;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QAbstractButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; }
QAbstractButton[primary="true"]:hover, QAbstractButton[primary="true"]:pressed {
    background: $accent_hover;
}
QAbstractButton[primary="true"]:disabled {
    background: transparent; color: $text3; border-color: $line;
}
QAbstractButton[primary="true"]:focus { border: 2px solid $text; }

QAbstractButton[quiet="true"] { background: transparent; border-color: transparent; color: $text2; }
QAbstractButton[quiet="true"]:hover, QAbstractButton[quiet="true"]:pressed,
QAbstractButton[quiet="true"]:checked {
    background: $sunken; color: $text;
}
QAbstractButton[quiet="true"]:checked { font-weight: 600; }
QAbstractButton[quiet="true"]:disabled {
    background: transparent; color: $text3; border-color: transparent;
}
QAbstractButton[quiet="true"]:focus { border-color: $bar; }

QAbstractButton[link="true"] {
    background: transparent; border: 1px solid transparent; color: $accent_text;
    padding: 0 ${n2}px; min-height: ${n18}px;
}
QAbstractButton[link="true"]:hover { background: transparent; text-decoration: underline; }
QAbstractButton[link="true"]:focus {
    border: 2px solid $bar; padding: 0 ${n1}px; min-height: ${n16}px;
}
QAbstractButton[tiny="true"] { font-size: ${n12}px; }
QAbstractButton[small="true"] { min-height: ${n22}px; padding: 0 ${n8}px; }
QAbstractButton[small="true"]:focus { min-height: ${n20}px; padding: 0 ${n7}px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
    background: $base; color: $text; border: 1px solid $control; border-radius: ${control_r}px;
    selection-background-color: $select; selection-color: $text;
}
QLineEdit, QComboBox, QAbstractSpinBox { min-height: ${n26}px; padding: 0 ${n7}px; }
QPlainTextEdit, QTextEdit { padding: ${n4}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $bar;
}
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    min-height: ${n24}px; padding: 0 ${n6}px;
}
QPlainTextEdit:focus, QTextEdit:focus { padding: ${n3}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled { background: transparent; color: $text3; border-color: $line; }
*[problem="warn"] { border: 1px solid $warn; }
*[problem="err"] { border: 1px solid $err; }

QComboBox::drop-down { border: none; width: ${n24}px; }
QComboBox::down-arrow { image: url($arrows-down.svg); width: ${n16}px; height: ${n16}px; }
QComboBox QAbstractItemView {
    background: $raised; border: 1px solid $control; outline: none; padding: ${n4}px;
    selection-background-color: $select;
}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    border: none; background: transparent; width: ${n20}px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url($arrows-up.svg); width: ${n12}px; height: ${n12}px; }
QAbstractSpinBox::down-arrow { image: url($arrows-down.svg); width: ${n12}px; height: ${n12}px; }

QCheckBox, QRadioButton { spacing: ${n8}px; color: $text; }
QCheckBox::indicator, QRadioButton::indicator {
    width: ${n14}px; height: ${n14}px; background: $base; border: 1px solid $control;
}
QCheckBox::indicator { border-radius: ${n4}px; }
QRadioButton::indicator { border-radius: ${n7}px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 1px solid $bar; }
QCheckBox:focus, QRadioButton:focus { color: $accent_text; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url(look:check.svg);
}
QCheckBox::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url(look:mixed.svg);
}
QRadioButton::indicator:checked {
    background: $accent; border-color: $accent; image: url(look:dot.svg);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    background: $sunken; border-color: $line;
}

QProgressBar {
    background: $line; border: none; border-radius: ${n2}px; min-height: ${n4}px;
    max-height: ${n4}px;
}
QProgressBar::chunk { background: $bar; border-radius: ${n2}px; }

QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $text2; border: none; border-bottom: 2px solid transparent;
    padding: 0 0 0 0; margin: 0 ${n20}px 0 0; height: ${n42}px; font-weight: 500;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $bar; font-weight: 600; }
QTabBar::tab:focus { color: $accent_text; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }

QMenuBar { background: $window; color: $text2; }
QMenuBar::item { background: transparent; padding: ${n4}px ${n8}px; border-radius: ${n4}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $sunken; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $control; padding: ${n4}px; }
QMenu::item {
    background: transparent; padding: ${n4}px ${n24}px ${n4}px ${n8}px; border-radius: ${n4}px;
    min-height: ${n20}px;
}
QMenu::item:selected { background: $select; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: ${n4}px ${n8}px; }
QMenu::icon { padding-left: ${n8}px; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: ${n12}px; }
QScrollBar:horizontal { height: ${n12}px; }
QScrollBar::handle { background: $control; border-radius: ${n3}px; margin: ${n3}px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $text3; }
QScrollBar::handle:vertical { min-height: ${n24}px; }
QScrollBar::handle:horizontal { min-width: ${n24}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QTreeView { show-decoration-selected: 0; border: none; outline: none; }
QSplitter::handle { background: $line; }
QScrollArea { border: none; background: transparent; }

QHeaderView { background: $base; border: none; }
QHeaderView::section {
    background: $base; color: $text2; border: none; border-bottom: 1px solid $line;
}

QFrame[hairline="true"] { background: $line; border: none; }
QWidget[ground="base"] { background: $base; }
QPlainTextEdit[flat="true"] { background: transparent; border: none; padding: 0; }
QPlainTextEdit[flat="true"]:focus { border: 2px solid $bar; }
QTextBrowser[page="true"] {
    border: none; border-radius: 0; padding: 2px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTextBrowser[page="true"]:focus { border: 2px solid $bar; padding: 0; }
QFrame[toast="true"] QLabel { color: $on_toast; }
QFrame[toast="true"] { background: $toast; border: none; border-radius: ${card_r}px; }
QAbstractButton[onToast="true"] { color: $toast_link; font-weight: 600; }

QListWidget[choices="true"] { background: $base; outline: none; padding: ${n8}px; }
QListWidget[choices="true"][bare="true"] { background: transparent; padding: 0; }
QListWidget[choices="true"]::item {
    padding: 0 ${n8}px; border-radius: ${control_r}px; color: $text;
}
QListWidget[choices="true"]::item:hover { background: $hover; }
QListWidget[choices="true"]::item:selected { background: $select; color: $text; }
QListWidget[choices="true"]::item:selected:focus {
    border: 2px solid $bar; padding: 0 ${n6}px;
}
QFrame[hairline="true"] { background: $line; border: none; }

QToolButton[well="true"] { background: transparent; border: none; padding: 0; }
QToolButton[well="true"]:focus { border: 2px solid $bar; border-radius: ${control_r}px; }
QToolButton[well="true"]::menu-indicator { image: none; }
QAbstractSpinBox QLineEdit { border: none; min-height: 0; padding: 0; background: transparent; }
QFrame[listed="true"] { background: $base; border: 1px solid $line; border-radius: ${card_r}px; }
QFrame[groupHead="true"] { background: $window; border: none; border-bottom: 1px solid $line; }
QFrame[causeRow="true"] { background: transparent; border: none; border-bottom: 1px solid $line; }

QFrame[tone] { border: 1px solid $edge; border-radius: ${card_r}px; }
QFrame[tone="ok"] { background: $ok_bg; }
QFrame[tone="warn"] { background: $warn_bg; }
QFrame[tone="err"] { background: $err_bg; }
QFrame[tone="neutral"] { background: $raised; border: 1px solid $line; }
""")
_MEASURES = (1, 2, 3, 4, 6, 7, 8, 11, 12, 14, 16, 18, 20, 22, 24, 26, 42)


def build_style_sheet(tokens: Tokens, scale: float) -> str:
    """The style sheet with every colour and every measure filled in."""
    measures = {f"n{n}": str(round(n * scale)) for n in _MEASURES}
    return _TEMPLATE.substitute(
        asdict(tokens),
        **measures,
        control_r=str(round(RADIUS_CONTROL * scale)),
        card_r=str(round(RADIUS_CARD * scale)),
        arrows=f"look:{tokens.scheme}",
        # Where tints are gone a card needs a line around it.
        edge=tokens.control if tokens.is_high_contrast else "transparent",
    )
