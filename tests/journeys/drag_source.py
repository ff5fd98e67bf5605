"""A program of somebody else: a small window that files can be dragged out of."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Drags the files given on the command line; prints what the other side did with them."""

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag = QDrag(self)
        drag.setMimeData(mime)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        done = drag.exec(actions, Qt.DropAction.CopyAction)
        sys.stdout.write(f"{done.name}\n")
        sys.stdout.flush()


def main() -> int:
    app = QApplication([])
    source = Source("drag from here")
    source.setWindowTitle("dragsource")
    source.resize(200, 120)
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
