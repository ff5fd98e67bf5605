"""Hears from the operating system that a network is there again, so that nothing waits longer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtNetwork import QNetworkInformation

_Reach = QNetworkInformation.Reachability


def call_when_online(call: Callable[[], None]) -> bool:
    """Call `call` each time the system says that it is online again; False when it never tells."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return False

    def on_changed(reach: QNetworkInformation.Reachability) -> None:
        if reach is _Reach.Online:
            call()

    QNetworkInformation.instance().reachabilityChanged.connect(on_changed)
    return True
