<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation>
            <numerusform>%n Verknüpfung mit einem Ordner</numerusform>
            <numerusform>%n Verknüpfungen mit Ordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>%n Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n Interpret</numerusform>
            <numerusform>%n Interpreten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <comment>%n bit</comment>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection found.</source>
        <comment>%n collections found.</comment>
        <translation>
            <numerusform>%n Sammlung gefunden.</numerusform>
            <numerusform>%n Sammlungen gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation>
            <numerusform>%n Cover</numerusform>
            <numerusform>%n Cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation>
            <numerusform>%n passt nicht</numerusform>
            <numerusform>%n passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation>
            <numerusform>%n leer</numerusform>
            <numerusform>%n leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field differs</source>
        <comment>%n fields differ</comment>
        <translation>
            <numerusform>%n Feld weicht ab</numerusform>
            <numerusform>%n Felder weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation>
            <numerusform>%n Datei bleibt, wie sie war: {reasons}.</numerusform>
            <numerusform>%n Dateien bleiben, wie sie waren: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation>
            <numerusform>%n passt</numerusform>
            <numerusform>%n passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n versteckt</numerusform>
            <numerusform>%n versteckt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>%n in progress</comment>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation>
            <numerusform>%n ist neu.</numerusform>
            <numerusform>%n sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation>
            <numerusform>%n vom System</numerusform>
            <numerusform>%n vom System</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation>
            <numerusform>%n zu prüfen</numerusform>
            <numerusform>%n zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation>
            <numerusform>%n zu bearbeiten</numerusform>
            <numerusform>%n zu bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation>
            <numerusform>%n: Aktion nötig</numerusform>
            <numerusform>%n: Aktion nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation>
            <numerusform>%n kein Audio</numerusform>
            <numerusform>%n kein Audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation>
            <numerusform>%n nicht lesbar</numerusform>
            <numerusform>%n nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation>
            <numerusform>%n keine Adresse einer Audiodatei</numerusform>
            <numerusform>%n keine Adresse einer Audiodatei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation>
            <numerusform>%n nicht mehr vorhanden</numerusform>
            <numerusform>%n nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation>
            <numerusform>%n von {total} geht in ein Feld. Für Tabellen mit diesen Überschriften gemerkt.</numerusform>
            <numerusform>%n von {total} gehen in ein Feld. Für Tabellen mit diesen Überschriften gemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation>
            <numerusform>%n über der Grenze für einmal Ablegen</numerusform>
            <numerusform>%n über der Grenze für einmal Ablegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation>
            <numerusform>%n Prozent</numerusform>
            <numerusform>%n Prozent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public</source>
        <comment>%n public</comment>
        <translation>
            <numerusform>%n öffentlich</numerusform>
            <numerusform>%n öffentlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>%n queued</comment>
        <translation>
            <numerusform>%n eingereiht</numerusform>
            <numerusform>%n eingereiht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation>
            <numerusform>%n ersetzt einen veröffentlichten Track: {titles}.</numerusform>
            <numerusform>%n ersetzen veröffentlichte Tracks: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation>
            <numerusform>%n Zeile passt zu mehreren Tracks</numerusform>
            <numerusform>%n Zeilen passen zu mehreren Tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation>
            <numerusform>%n Zeile hat keinen Track</numerusform>
            <numerusform>%n Zeilen haben keinen Track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation>
            <numerusform>%n Zeile passt</numerusform>
            <numerusform>%n Zeilen passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation>
            <numerusform>%n übersprungen: {reasons}.</numerusform>
            <numerusform>%n übersprungen: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation>
            <numerusform>%n Text ist zu lang für einen regulären Ausdruck</numerusform>
            <numerusform>%n Texte sind zu lang für einen regulären Ausdruck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n Track</numerusform>
            <numerusform>%n Tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation>
            <numerusform>%n Track ist schon bei {accounts}. Erneut senden?</numerusform>
            <numerusform>%n Tracks sind schon bei {accounts}. Erneut senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation>
            <numerusform>%n Track wird gesendet.</numerusform>
            <numerusform>%n Tracks werden gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation>
            <numerusform>%n Track dieses Stapels ist noch unterwegs.</numerusform>
            <numerusform>%n Tracks dieses Stapels sind noch unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation>
            <numerusform>%n Track unterwegs; zum Entfernen erst abbrechen</numerusform>
            <numerusform>%n Tracks unterwegs; zum Entfernen erst abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation>
            <numerusform>%n Track ohne Ziel</numerusform>
            <numerusform>%n Tracks ohne Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation>
            <numerusform>%n Track an {services}</numerusform>
            <numerusform>%n Tracks an {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track: {state}</source>
        <comment>%n tracks: {state}</comment>
        <translation>
            <numerusform>%n Track: {state}</numerusform>
            <numerusform>%n Tracks: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation>
            <numerusform>%n Upload</numerusform>
            <numerusform>%n Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation>
            <numerusform>%n Upload war nicht lesbar und bleibt erhalten.</numerusform>
            <numerusform>%n Uploads waren nicht lesbar und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation>
            <numerusform>%n Upload geht weiter.</numerusform>
            <numerusform>%n Uploads gehen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation>
            <numerusform>%n Upload ist fertig.</numerusform>
            <numerusform>%n Uploads sind fertig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation>
            <numerusform>%n Upload: Aktion nötig.</numerusform>
            <numerusform>%n Uploads: Aktion nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation>
            <numerusform>%n Upload neu versucht</numerusform>
            <numerusform>%n Uploads neu versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation>
            <numerusform>%n Upload wartet auf eine Antwort.</numerusform>
            <numerusform>%n Uploads warten auf eine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value ⌄</source>
        <comment>%n values ⌄</comment>
        <translation>
            <numerusform>%n Wert ⌄</numerusform>
            <numerusform>%n Werte ⌄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for you to publish</source>
        <comment>%n wait for you to publish</comment>
        <translation>
            <numerusform>%n wartet auf Veröffentlichung</numerusform>
            <numerusform>%n warten auf Veröffentlichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation>
            <numerusform>%n mit einem Namen, der nicht gesendet werden kann</numerusform>
            <numerusform>%n mit einem Namen, der nicht gesendet werden kann</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Tracks</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation>(P)-Zeile</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation>Ein eigener Bucket, in dem eine Datei wartet, bis der Dienst sie abgeholt hat.</translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation>Ein Befehl auf diesem Computer, der ein frisches Token ausgibt; er läuft vor jeder Anfrage. Leer lassen, um das Token oben zu verwenden.</translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation>Eine geschweifte Klammer hat kein Gegenstück</translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation>Eine beschädigte Datei wurde beiseitegelegt, damit MusicUpload starten kann. Gelöscht wurde sie nicht:</translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation>Eine beschädigte Liste wird beiseitegelegt, nie gelöscht: Hilfe, Protokollordner öffnen, eine Ebene höher.</translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation>Ein Feld schreibt nur, wenn es geändert wird</translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation>Eine Datei wurde übersprungen</translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation>Ein Ordner hat keinen Namen</translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation>SourceAudio-ID eines Tracks</translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation>Beim Hochladen entsteht eine {copy}-Kopie. Die eigene Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation>Über MusicUpload</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation>Das genannte Speicherkonto hinzufügen oder ein anderes wählen.</translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation>Online-Tracks hinzufügen</translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation>Online-Tracks hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation>
            <numerusform>%n Track hinzugefügt.</numerusform>
            <numerusform>%n Tracks hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation>Konto {subject} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>{subject} hinzugefügt.</translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation>{subject} hinzugefügt. Hier gibt es keinen Schlüsselbund: Der Schlüssel bleibt nur, bis MusicUpload beendet wird.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Adresse des Ordners</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation>Admin &gt; Edit Site Settings &gt; API auf der eigenen Site.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Nach diesem Stapel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation>Alle Bytes sind gesendet</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation>Die ganze Datei ist dort angekommen.</translation>
    </message>
    <message>
        <source>Already online</source>
        <translation>Schon online</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation>Für {services} immer so</translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation>Eine E-Mail-Adresse oder URL, die SourceAudio benachrichtigt.</translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation>ID eines Uploads auf der Site</translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation>Und als {format}</translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation>Ein anderer hat dieselbe Größe und Länge.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation>Ein anderes Programm auf diesem Computer</translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation>Ein anderer Track des Stapels hat denselben Dateinamen, darum bekam er dort eine Nummer.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>As its service</source>
        <translation>Wie der Dienst</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation>Nachgefragt um {clock}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Asking the release page…</source>
        <translation>Die Veröffentlichungsseite wird gefragt…</translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation>{account} wird gefragt…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Nachfrage läuft…</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>At one service</source>
        <translation>Bei einem Dienst</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Beim Dienst</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation>Auto-Veröffentlichung</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation>Wieder online. Alles, was gewartet hat, geht weiter.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>In Verarbeitung</translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation>Am besten ein Uploader-Schlüssel, der zu einer Sammlung gehört: Er kann nichts anderes.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation>Bittiefe und Abtastrate bleiben, wie sie sind, wo das Format es zulässt. Kopien entstehen im Hintergrund und werden nach dem Upload entfernt. Die eigenen Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation>Bei einem Dienst gesperrt: Diese gehen an die anderen</translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation>Gesperrt: Diese bleiben auf der Liste, bis sie behoben sind</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation>Beide Kanäle sind gleich: Mono in einer Stereodatei</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket im Pfad</translation>
    </message>
    <message>
        <source>CAE/IPI</source>
        <translation>CAE/IPI</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cae ipi</source>
        <translation>CAE/IPI</translation>
    </message>
    <message>
        <source>Can be undone in one step</source>
        <translation>Lässt sich in einem Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation>Ausgewählte abbrechen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field</source>
        <comment>Change %n fields</comment>
        <translation>
            <numerusform>%n Feld ändern</numerusform>
            <numerusform>%n Felder ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n field and the cover</source>
        <comment>Change %n fields and the cover</comment>
        <translation>
            <numerusform>%n Feld und Cover ändern</numerusform>
            <numerusform>%n Felder und Cover ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation>
            <numerusform>%n Track ändern</numerusform>
            <numerusform>%n Tracks ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Change at the service</source>
        <translation>Beim Dienst ändern</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Schreibweise ändern</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>Schreibweise ändern…</translation>
    </message>
    <message>
        <source>Change there…</source>
        <translation>Dort ändern…</translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation>
            <numerusform>Schreibweise bei %n Track geändert</numerusform>
            <numerusform>Schreibweise bei %n Tracks geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there afterwards, {when}: {fields}.</source>
        <translation>Dort danach geändert, {when}: {fields}.</translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation>
            <numerusform>Ändert {values} bei %n Track</numerusform>
            <numerusform>Ändert {values} bei %n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Kapitel: {title}</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>Vor dem Senden prüfen…</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Nach neuerer Version suchen…</translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation>Adresse und Optionen prüfen. Wartende Tracks gehen danach weiter.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Die Adresse des Kontos prüfen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation>Die Adresse prüfen; dort antwortet nichts, was wir kennen.</translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation>Uhr, Proxy und Netzwerk prüfen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation>Den Namen des Buckets prüfen; der Speicher kennt keinen mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation>Die Region prüfen; der Speicher verlangt in der Signatur eine andere.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Beim Dienst nachfragen</translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation>Hier geprüft. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation>Eine vorhandene Sammlung wählen. „Verbindung testen“ listet sie auf.</translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Cover wählen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation>Ein kleineres Format wählen oder {service} auslassen.</translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation>Einen Track wählen, um Details zu sehen.</translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation>Einen Upload wählen, um den Beleg zu sehen.</translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation>Ein anderes Format dieses Tracks wählen.</translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation>Ein anderes Format wählen oder {service} auslassen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation>Zellen in zwei oder mehr Zeilen wählen. Die erste füllt die anderen.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation>
            <numerusform>{fields} bei %n Track geleert</numerusform>
            <numerusform>{fields} bei %n Tracks geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Geleert.</translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation>
            <numerusform>Übersteuerung: %n Stelle, bei {at}</numerusform>
            <numerusform>Übersteuerung: %n Stellen, zuerst bei {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation>Andere Programme schließen. Es versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation>Programme schließen, die sie verwenden, und ihre Rechte prüfen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation>Sammlungsanteil</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation>Zu einem Track verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation>
            <numerusform>%n Track zu {subject} verbunden</numerusform>
            <numerusform>%n Tracks zu {subject} verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Connected to {who}</source>
        <translation>Verbunden mit {who}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what} kopieren</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Keine Nachfrage möglich</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation>Cover aus einem Bild…</translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation>Cover {facts}</translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation>Cover aus den Ordnern der Tracks</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation>Bei {service} anders…</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Display title</source>
        <translation>Anzeigetitel</translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation>Passt nicht; die Felder bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Wiederholt: {deed}</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Musik hier ablegen</translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Musik ablegen, Metadaten ergänzen, an mehrere Dienste zugleich senden.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation>Jeder Track sagt, was fehlt. Einen oder mehrere wählen und die Felder rechts ausfüllen.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicit</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation>Fehlgeschlagene Uploads exportieren…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Liste exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation>Fehlgeschlagene Uploads</translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation>Fehler: über der Grenze, oder ein Format, das nicht angenommen wird</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation>Felder aus einer Tabelle</translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation>Felder aus einer Tabelle…</translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation>Felder aus Dateinamen</translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation>Felder aus Dateinamen…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation>Dateinamen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>File names…</source>
        <translation>Dateinamen…</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>Datei gesendet</translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation>Dateien gehen nur an sichere Adressen (https).</translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation>Dateien gehen zuerst in den eigenen Speicher; SourceAudio holt sie dort ab, eine nach der anderen.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation>
            <numerusform>%n Track füllen</numerusform>
            <numerusform>%n Tracks füllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation>Die Access Key ID eintragen.</translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation>Nur leere Felder füllen</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation>
            <numerusform>%n Track aus Dateinamen gefüllt</numerusform>
            <numerusform>%n Tracks aus Dateinamen gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation>
            <numerusform>%n Track aus {subject} gefüllt</numerusform>
            <numerusform>%n Tracks aus {subject} gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation>
            <numerusform>%n Track nach unten gefüllt</numerusform>
            <numerusform>%n Tracks nach unten gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Füllen…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by title, artist, ISRC</source>
        <translation>Nach Titel, Interpret, ISRC filtern</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation>Tracks werden gesucht…</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Fertig senden, dann beenden</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation>Erste Werte: {values}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation>Konto prüfen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For each album</source>
        <translation>Für jedes Album</translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation>Für jede Disc eines Albums</translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation>Für jeden Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Formats set</source>
        <translation>Formate gesetzt</translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation>Aus Dateinamen…</translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation>Aus den Ordnern der Tracks</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation>
            <numerusform>%n Track mit Preset {subject} versehen</numerusform>
            <numerusform>%n Tracks mit Preset {subject} versehen</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation>Zu {at} springen</translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation>Geht beim nächsten Senden mit</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht in</translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation>Geht nur an {services}: Die anderen brauchen die Datei selbst.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation>
            <numerusform>Aus %n Dateinamen erraten</numerusform>
            <numerusform>Aus %n Dateinamen erraten</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation>Angehalten: braucht ein neues Token</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation>Hier steht, wohin die Tracks gehen. Einen oder mehrere Dienste ankreuzen.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation>Tracks ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation>Wie lange eine Upload-Sitzung offen bleibt; sie wird von selbst erneuert.</translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation>Wie der Stapel in der Veröffentlichungsliste der Site heißt.</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation>ISRC, dann Titel</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation>
            <numerusform>In %n Sekunde: {deed}.</numerusform>
            <numerusform>In %n Sekunden: {deed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>In einem Dialog: verlassen</translation>
    </message>
    <message>
        <source>In a field of several tracks: choose one of their values</source>
        <translation>In einem Feld mehrerer Tracks: einen der Werte wählen</translation>
    </message>
    <message>
        <source>In its own words: {words}</source>
        <translation>Im Wortlaut: {words}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation>In der Datei: nichts</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>In der Datei: {text}</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>In der Datei: {value}</translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation>In Liste und Tabelle: bearbeiten</translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation>In der Liste: tun, was die Zeile anbietet</translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation>In der Liste: Track auf- und zuklappen</translation>
    </message>
    <message>
        <source>In the list: play or pause</source>
        <translation>In der Liste: Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation>In der Tabelle: Zellen leeren</translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation>In der Tabelle: nach unten füllen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation>Mindestens ein Feld einfügen</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>{field} einfügen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation>Gilt eine Grenze? Die Statuszeile zeigt dann ein Zeichen. Einstellungen, Übertragung.</translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation>Ist ein Proxy nötig? Einstellungen, Netzwerk. Ein Zertifikat der Firma muss diesem Computer bekannt sein.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>Is replaced when ticked</source>
        <translation>Wird ersetzt, wenn angekreuzt</translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation>Ist „{title}“ bei {service}?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation>Speichern war dort nicht möglich: {why}</translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation>Die Gegenstelle konnte sich nicht ausweisen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. The message says how many of each.</source>
        <translation>Sie ist leer, versteckt, kein Audio oder nicht lesbar. Die Meldung nennt, wie viele davon.</translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation>Üblich ist die Form {example}.</translation>
    </message>
    <message>
        <source>It is not loaded or installed by itself.</source>
        <translation>Sie wird nicht von selbst geladen oder installiert.</translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation>Der Track kam zu einem Upload hinzu, der auf der Site wartet; ihn dort veröffentlichen.</translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation>In Shops wirkt es unscharf.</translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation>Er muss schon existieren.</translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation>Hat sofort einen veröffentlichten Track ersetzt, wie gewählt.</translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation>Ersetzt einen veröffentlichten Track.</translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation>Importiert, aber der Track ist nicht öffentlich</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation>Der Schlüssel wird von diesem Computer gelöscht, und was für das Konto ansteht, wird abgebrochen. Was angekommen ist, bleibt dort und im Verlauf.</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation>Der Grund steht unter Details. Das Genannte ändern, dann erneut senden.</translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation>Tags nicht lesbar</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Job email</source>
        <translation>Job-E-Mail</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Job-Name</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Je eine behalten</translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation>Computer wach halten, solange Daten fließen</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Liegt im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation>Schlüssel werden bei jedem Start abgefragt</translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation>Schlüssel liegen nicht in diesen Ordnern. Sie sind im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation>Größer als {detail}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation>Für eine direkte Verbindung leer lassen. Gilt ab der nächsten Verbindung; was gerade gesendet wird, läuft zu Ende.</translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation>So lassen oder noch einmal senden.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation>
            <numerusform>Ausgelassen: %n Wert von {fields}, den das Format nicht aufnimmt.</numerusform>
            <numerusform>Ausgelassen: %n Werte von {fields}, die das Format nicht aufnimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation>z. B. 1</translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation>z. B. 2</translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation>z. B. 2026 Northlight Records</translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation>z. B. 2026-11-27</translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation>z. B. 92</translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation>z. B. Electronic / Downtempo</translation>
    </message>
    <message>
        <source>Like English</source>
        <translation>z. B. Englisch</translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation>z. B. f-Moll</translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation>z. B. Instrumental</translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation>z. B. Northlight Records</translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation>z. B. SE-A1B-26-00012</translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation>z. B. T-123.456.789-0</translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation>z. B. warm, hoffnungsvoll</translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation>z. B. {track} - {artist} - {title}</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Begrenzen auf</translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation>Grenze {amount} MB/s</translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation>Die Datei anhören. Ist sie in Ordnung, erneut senden.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Look at the service first, then answer. Send again makes a second copy if it did.</source>
        <translation>Erst beim Dienst nachsehen, dann antworten. Kam es an, entsteht mit „Erneut senden“ eine zweite Kopie.</translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation>Dort den Tarif ansehen. Tracks, die auf dieses Konto warten, gehen danach weiter.</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Einmal am Tag nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation>Erst dort nachsehen. Dann sagen, dass es angekommen ist, oder erneut senden.</translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation>Später dort nachsehen. Ein neuer Versuch fragt nur; er sendet keine zweite Kopie.</translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation>Dort nachsehen, dann sagen, dass es angekommen ist. Ein Schlüssel, der den Status lesen darf, meldet es von selbst.</translation>
    </message>
    <message>
        <source>Look where you got this copy from.</source>
        <translation>Dort nachsehen, woher diese Kopie stammt.</translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation>Audio wird geprüft…</translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation>Sieht nach derselben Datei aus</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Songtext</translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation>
            <numerusform>%n Track aus den Dateien von {subject} gemacht</numerusform>
            <numerusform>%n Tracks aus den Dateien von {subject} gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Platz auf dem Datenträger schaffen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Megabyte pro Sekunde</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation>Metadatentabelle</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Mehr für {account}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation>
            <numerusform>%n Track verschoben</numerusform>
            <numerusform>%n Tracks verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation>MusicUpload ist fertig</translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation>MusicUpload läuft schon. Die Liste ist in dessen Fenster.</translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation>MusicUpload hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation>MusicUpload läuft als Administrator. Normal starten oder „Hinzufügen“ verwenden.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Zu bearbeiten</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Aktion nötig</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation>Kein Konto zur Hand? Mit lokalen Nachbildungen der Dienste üben.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation>Keine Verbindung zu {service}</translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation>Keine Verbindung, obwohl das Internet geht</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Kein Cover</translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation>Neben diesen Tracks liegt kein cover.jpg oder Ähnliches</translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation>Keine lange Stille, keine Übersteuerung, nichts fehlt</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Noch keine Presets</translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation>Kein Lautsprecher oder Kopfhörer gefunden. Es läuft, ist aber nicht zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation>
            <numerusform>Kein Track passt zu diesem Filter. %n ist ausgeblendet.</numerusform>
            <numerusform>Kein Track passt zu diesem Filter. %n sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Noch keine Tracks</translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation>Kein Upload passt.</translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation>Kein Upload ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation>Keine: Diesmal wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not in this guide</source>
        <translation>Nicht in dieser Anleitung</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation>Nicht nötig bei einem Schlüssel, der zu einer Sammlung gehört.</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>Noch nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation>Hier lässt sich nichts abspielen: Diesem Computer fehlen Teile für die Tonausgabe.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nichts ändert sich</translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation>Vorerst nichts. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation>Vorerst nichts. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation>Beim Ablegen von Dateien passiert nichts (Windows)</translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation>Noch ist nirgends etwas angekommen.</translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation>Nichts mehr zu senden. Alles ist dort oder unterwegs.</translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation>Nichts ist öffentlich, bevor „Veröffentlichen“ gedrückt wird.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation>Nichts wird gesendet, bevor das gedrückt wird. Danach sagt jede Zeile, wie weit sie ist.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again later.</source>
        <translation>Hier wurde nichts geändert. Später neu versuchen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummerieren</translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation>
            <numerusform>%n Track nummerieren</numerusform>
            <numerusform>%n Tracks nummerieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation>Tracks nummerieren</translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation>Tracks nummerieren…</translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation>
            <numerusform>%n Track nummeriert</numerusform>
            <numerusform>%n Tracks nummeriert</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Nummerieren…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation>Eine Adresse pro Zeile. Die Dienste holen die Dateien dort ab; heruntergeladen wird nichts.</translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation>Eine Mitteilung pro Stapel, und nur, wenn das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>One request to the release page, with the number of this version. Nothing about you or your music.</source>
        <translation>Eine Anfrage an die Veröffentlichungsseite, mit der Nummer dieser Version. Nichts über Personen oder Musik.</translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation>Nur Zellen, die einen Block bilden, lassen sich kopieren. Nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>Nur leere Felder</translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation>Nur der linke Kanal hat Ton</translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation>Nur der rechte Kanal hat Ton</translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation>Nur ungesendete Tracks verschiedener Formate lassen sich verbinden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Seite zum Herunterladen öffnen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what} öffnen</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation>Organisationsindex</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andere Formate</translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation>Andere Formate angehängt</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Andere Tabelle</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation>PYTHON_KEYRING_BACKEND nennt einen Speicher, der Schlüssel nicht schützt. Er wird verwendet, weil er gewählt wurde.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation>Ein neues Token einfügen. Tracks, die auf dieses Konto warten, gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation>Ein neues Token einfügen: Enter auf der Zeile. Was auf das Konto gewartet hat, geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation>Cover einfügen</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Dateien einfügen</translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation>Hier einfügen. Er liegt dann im Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation>Neues Token einfügen</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Token einfügen</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation>
            <numerusform>In %n Track eingefügt</numerusform>
            <numerusform>In %n Tracks eingefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation>Einmal eingefügt: {block} füllt {target} nicht gleichmäßig.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation>Platz reserviert</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation>Position {at} von {length}</translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation>Übungskonten und Beispieltracks</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presets</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track</source>
        <comment>Publish %n tracks</comment>
        <translation>
            <numerusform>%n Track veröffentlichen</numerusform>
            <numerusform>%n Tracks veröffentlichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation>
            <numerusform>%n Track bei {account} veröffentlichen?</numerusform>
            <numerusform>%n Tracks bei {account} veröffentlichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation>Verlag {number}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Verlage</translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation>Veröffentlichung bei {account}</translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation>Ein Leerzeichen oder anderes Zeichen vor {token} setzen</translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation>Steht vor jedem Namen im Bucket; darf leer sein.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation>Zurücklegen oder das Laufwerk anschließen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation>Die richtige Datei an ihre Stelle legen, dann neu versuchen.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation>MusicUpload beenden</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation>Neu lesen und senden</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Sendebereit</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Wiederholen: {deed}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation>Für dieses Konto merken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Preset entfernen</translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation>Preset entfernen…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Cover entfernen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Von der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation>Konto {account} entfernen?</translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation>{preset} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation>
            <numerusform>%n Track von der Liste entfernt</numerusform>
            <numerusform>%n Tracks von der Liste entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation>Konto {subject} entfernt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation>Für alle ersetzen</translation>
    </message>
    <message>
        <source>Replace the cover</source>
        <translation>Cover ersetzen</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation>
            <numerusform>Ersetzen, %n Wert weicht ab</numerusform>
            <numerusform>Ersetzen, %n Werte weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation>Ersetzen, keine Werte weichen ab</translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation>
            <numerusform>Text bei %n Track ersetzt</numerusform>
            <numerusform>Text bei %n Tracks ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler neu versuchen</translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation>Erneut in {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Bald erneut</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation>Zeilen finden ihren Track über</translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation>Zeilen, die zu mehreren Tracks passen</translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation>Zeilen ohne Track</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation>S3-kompatibel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>Überall gleich</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Preset speichern</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Preset speichern…</translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation>Cover speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Preset speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation>Angeben, um welchen Track bei {service} es geht.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Ausgewählte Tracks</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation>
            <numerusform>%n Track senden</numerusform>
            <numerusform>%n Tracks senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation>Von vorn erneut senden.</translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation>Erneut senden. Ein frischer Link wird angefordert.</translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation>Erneut senden. Ein neuer Platz wird angefordert.</translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation>Als neuen Upload senden. Was dort ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation>Computer in den Ruhezustand versetzen</translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation>
            <numerusform>{copy}-Kopie von %n Track senden?</numerusform>
            <numerusform>{copy}-Kopien von %n Tracks senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation>Sendet Audio über useapi.net an Google Flow Music.</translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation>Sendet Audio über useapi.net an Riffusion.</translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation>Sendet an {names}</translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation>Erneut gesendet, zeigt ein Dienst sie womöglich doppelt.</translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation>Als {format}-Kopie gesendet, weil der Dienst das Format der Datei nicht annimmt.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Satzanfang groß</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation>Sitzungsdauer (s)</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Sitzung eröffnet</translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation>Die Uhr dieses Computers stellen: Der Speicher lehnt Signaturen aus einer anderen Zeit ab.</translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation>
            <numerusform>Cover bei %n Track gesetzt</numerusform>
            <numerusform>Cover bei %n Tracks gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation>
            <numerusform>{fields} bei %n Track gesetzt</numerusform>
            <numerusform>{fields} bei %n Tracks gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation>Mehrere Werte brauchen einen Block von Zellen als Ziel. Nichts wurde eingefügt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation>Anteile ({people}) ergeben {detail}&#xa0;%, nicht 100</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation>
            <numerusform>Tabelle „{name}“, %n Zeile, Überschriften in Zeile {row}</numerusform>
            <numerusform>Tabelle „{name}“, %n Zeilen, Überschriften in Zeile {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>Tabellen ({patterns})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Alle Namen anzeigen</translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation>Nur die Namen anzeigen, die nicht passen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation>Tracks anzeigen</translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation>Tracks anzeigen, bei denen eine Aktion nötig ist</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Anzeigen: {what}</translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation>Dort anmelden und nachsehen, was verlangt wird. Wartende Tracks gehen danach weiter.</translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation>Stille: {count} s am Ende</translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation>Stille: {count} s am Anfang</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Diese Version überspringen</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation>Darum gilt sie nicht als angekommen.</translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation>Darum wurde angehalten.</translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation>Einige Felder wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation>SourceAudio wartet auf „Veröffentlichen“: die Karte über der Liste oder die Site selbst.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation>In einen Track pro Datei teilen</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Bereitgestellt</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation>Nichts Neues beginnen. Was gerade gesendet wird, läuft zu Ende.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Geöffnet bleiben</translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation>Bleibt: {text}</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Anhalten und beenden</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation>Speicher geleert</translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation>Etwa https://files.example.com/masters/; der Name der Datei wird angehängt.</translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation>Etwa mp3,wav: welche Formate die Site erstellt und anzeigt.</translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation>Solche Links gelten nur eine Weile.</translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation>Swayzios Tokens gelten etwa eine Minute; ein Token-Befehl veraltet nie.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation>Melden, wenn ein Stapel fertig ist</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>{account} testen</translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation>ID eines Uploads, der auf der Site wartet: Diese Datei wird ein Format davon.</translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation>SourceAudio-ID eines veröffentlichten Tracks: Diese Datei ersetzt dessen Format oder kommt hinzu.</translation>
    </message>
    <message>
        <source>The account it went to is not here any more, so nobody can be asked.</source>
        <translation>Das Zielkonto ist nicht mehr hier, darum ist keine Nachfrage möglich.</translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation>Die gewählten Tracks haben keinen gemeinsamen Wert.</translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation>Die Spalte ohne Überschrift geht in</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>Die Verbindung</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam. Erst dort nachsehen. „Angekommen“ schließt diese Zeile; „Erneut senden“ sendet eine zweite Kopie, falls die erste doch ankam.</translation>
    </message>
    <message>
        <source>The connection or the release page</source>
        <translation>Die Verbindung oder die Veröffentlichungsseite</translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation>Die Verbindung oder {service}</translation>
    </message>
    <message>
        <source>The connection to the release page is not safe</source>
        <translation>Die Verbindung zur Veröffentlichungsseite ist nicht sicher</translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation>Die Verbindung zu {service} ist nicht sicher</translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation>Die Verbindung, nicht die Datei</translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation>Das Cover war nicht lesbar.</translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation>Das Cover kam nicht an.</translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation>Das Cover ist kleiner als {detail} px</translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation>Das Cover wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation>Der Bildschirm darf ausgehen. Die Verarbeitung beim Dienst braucht keinen offenen Laptop.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation>Die Datei lässt sich nicht öffnen. Vielleicht wurde sie verschoben.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation>Die Datei endet zu früh: {heard} von {declared}</translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation>Die Datei geht direkt in Swayzios Speicher; Stems, Tags und Songtext entstehen dort.</translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation>Die Datei ist dort angekommen.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation>Die Datei ist in Ordnung, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation>Die Datei von {title} ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation>Die Datei von {title} ist nicht mehr da</translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation>Die Dateien haben alle diese Werte schon.</translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation>ID eines Erstellers, falls verwendet.</translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation>Der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>The key of this account may send tracks, but not look at them.</source>
        <translation>Der Schlüssel dieses Kontos darf Tracks senden, aber nicht ansehen.</translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation>Der Schlüssel des Kontos</translation>
    </message>
    <message>
        <source>The last batch</source>
        <translation>Der letzte Stapel</translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation>Die Grenze von {service}</translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation>Der Link zum Senden an {service} ist abgelaufen</translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation>Nach einem Start war die Liste leer</translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation>Der Name sagt es, der Inhalt nicht.</translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation>Das Netzwerk oder die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation>Die anderen Tracks gehen weiter.</translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation>Der Teil des Schlüssels, der nicht geheim ist.</translation>
    </message>
    <message>
        <source>The picture here</source>
        <translation>Das Bild hier</translation>
    </message>
    <message>
        <source>The receipt has no id to ask for.</source>
        <translation>Der Beleg hat keine ID zum Nachfragen.</translation>
    </message>
    <message>
        <source>The release page asks us to wait</source>
        <translation>Die Veröffentlichungsseite bittet um Geduld</translation>
    </message>
    <message>
        <source>The release page cannot be reached</source>
        <translation>Die Veröffentlichungsseite ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The release page does not say what is new.</source>
        <translation>Die Veröffentlichungsseite sagt nicht, was neu ist.</translation>
    </message>
    <message>
        <source>The release page gave an answer we do not understand</source>
        <translation>Die Veröffentlichungsseite gab eine unverständliche Antwort</translation>
    </message>
    <message>
        <source>The release page has trouble on its side</source>
        <translation>Die Veröffentlichungsseite hat bei sich ein Problem</translation>
    </message>
    <message>
        <source>The release page takes no more questions from your network for now</source>
        <translation>Die Veröffentlichungsseite nimmt aus diesem Netzwerk vorerst keine Fragen mehr an</translation>
    </message>
    <message>
        <source>The release page took too long to answer</source>
        <translation>Die Veröffentlichungsseite brauchte zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>The release page, not this computer</source>
        <translation>Die Veröffentlichungsseite, nicht dieser Computer</translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation>Die Ersetzung nennt eine Gruppe, die der Ausdruck nicht hat</translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation>Die Zeile bietet eine Kopie in einem anderen Format an. Die eigene Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation>Die Regeln von {service}</translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation>Dieselbe Datei kam dort schon einmal an, vielleicht unter anderem Namen.</translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation>Derselbe Dateiname zweimal</translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation>Der Dienst hat Musik gefunden, die jemand anderem gehören könnte.</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>Die Einstellungen ließen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation>Die Site veröffentlicht von selbst, 10 Minuten nach dem letzten Upload oder bei 1.000 Tracks. Dann fragt niemand nach, auch nicht bei Tracks, die ersetzt werden.</translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation>Der Ton liegt um {count}&#xa0;% neben der Mitte (DC-Offset)</translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation>Der Speicher von {service} hat die Datei abgelehnt</translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation>Die Tabelle endet dort: {lost} ausgelassen.</translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation>Das Token für {service} ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation>Die ganze Datei wurde angenommen, aber dieser Schlüssel darf nicht fragen, ob sie fertig ist. Dort nachsehen. „Angekommen“ schließt diese Zeile; „Erneut senden“ fragt nur noch einmal.</translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation>Der ganze Text, etwa user:1234-….</translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation>Der ganze Track ist still</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation>Es gibt kein Feld {token}</translation>
    </message>
    <message>
        <source>There is no release on the release page</source>
        <translation>Auf der Veröffentlichungsseite gibt es keine Version</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation>In dieser Datei ist nichts: eine andere wählen.</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Es gibt nichts auszufüllen.</translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation>Diese Dateinamen folgen keinem gemeinsamen Muster</translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation>Diese Werte werden unter einem Namen gespeichert, um sie anderen Tracks zu geben.</translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation>So eingerichtet kann dieses Konto nicht arbeiten</translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation>Das ändert die eigenen Dateien. Jede wird daneben als Kopie geschrieben, geprüft und erst dann an ihre Stelle gesetzt; der Ton bleibt bis aufs letzte Bit gleich. Es lässt sich hier nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation>Dieser Computer konnte keine Notiz anlegen</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation>Dieser Computer hat keinen entsperrten Schlüsselbund, darum bleiben Schlüssel nur bis zum Beenden.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den wir nutzen können. Der Schlüssel bleibt nur, bis MusicUpload beendet wird, und wird nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation>Dieser Computer hat keinen Platz für eine Kopie von {title}</translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation>Dieser Computer hat das Programm nicht gestartet, das Audio liest</translation>
    </message>
    <message>
        <source>This copy was not made by a release; look where you got it from.</source>
        <translation>Diese Kopie stammt nicht aus einer Veröffentlichung; dort nachsehen, woher sie kommt.</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>Diese Datei lässt sich nicht decodieren.</translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation>Diese Datei lässt sich hier nicht abspielen.</translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation>Diese Datei ist nicht lesbar: im Tabellenprogramm öffnen und neu als XLSX speichern.</translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation>Diese Datei öffnet sich nur mit einem Passwort: eine Kopie ohne Passwort speichern und die Kopie wählen.</translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation>Das ist ein Uploader-Schlüssel: Er sendet an seine eigene Sammlung.</translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation>Das ist alles, was gespeichert würde. Schlüssel, Titel, Dateinamen, Adressen und Ordner sind nicht darin. Nichts wird gesendet: Es entsteht eine Datei, und wer sie sieht, entscheidest du.</translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation>Das ist mehr, als auf einmal lesbar ist: die benötigten Zeilen in einer eigenen Datei speichern.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Das ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation>Das ist kein regulärer Ausdruck; siehe Zeichen {place}</translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation>Das ist keine Tabelle: eine XLSX- oder CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation>Das ist kein Audio</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation>Das ist keine Proxy-Adresse, darum wurde nichts geändert. Sie sieht aus wie http://proxy.example:3128, ohne Namen und Passwort.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Dies ist die neueste Version</translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation>Dieser Schlüssel darf den angezeigten Titel nicht setzen; dort steht der Dateiname.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation>Diese Art von Tabelle wird nicht gelesen: im Tabellenprogramm als XLSX oder CSV speichern.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation>Dieser Track ist online. Hier gibt es keine Datei zum Ansehen.</translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation>Dieser Track ist nur online</translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation>Dieser Track, wie {service} ihn sieht</translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation>
            <numerusform>{fields} bei %n Track aufgeräumt</numerusform>
            <numerusform>{fields} bei %n Tracks aufgeräumt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation>Die Zeit, nicht die Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Wortanfänge Groß</translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation>Titel und Interpret</translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation>Titel, Interpret, ID, Dateiname</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Token-Befehl</translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation>
            <numerusform>Werte der Datei bei %n Track übernommen</numerusform>
            <numerusform>Werte der Datei bei %n Tracks übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Track</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>Track-ID</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Tracks</translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation>Tracks kommen in eine der eigenen Sammlungen und werden dort fürs Streaming vorbereitet.</translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation>Tracks, Alben oder ganze Ordner. Nichts wird gesendet, bevor „Hochladen“ gedrückt wird.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Problembehebung</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>In einer Stunde neu versuchen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später neu versuchen.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, look where you got this copy from.</source>
        <translation>Später neu versuchen. Bleibt es so, dort nachsehen, woher diese Kopie stammt.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation>Später neu versuchen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Try again when the network is back. Is a proxy needed? Settings, Network.</source>
        <translation>Neu versuchen, wenn das Netzwerk wieder da ist. Ist ein Proxy nötig? Einstellungen, Netzwerk.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation>Neu versuchen. Bleibt es so, uns die Zeilen unter Details schicken.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation>Neu versuchen. Bleibt es so, {service} die Zeilen unter Details schicken.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation>Neu versuchen. Bleibt es so, später versuchen.</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>Mit Übungskonten ausprobieren</translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation>Felder eintippen oder aus dem Dateinamen übernehmen.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Getippt</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>GROSSBUCHSTABEN</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation>Unterstriche bedeuten Leerzeichen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation>Rückgängig: {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Zurückgenommen: {deed}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation>Unklar: kann angekommen sein</translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation>Ungewöhnliche Abtastrate: {rate}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation>
            <numerusform>%n Track hochladen</numerusform>
            <numerusform>%n Tracks hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation>Upload-ID</translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation>Mit Kopien hochladen</translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation>Uploads sind langsam</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation>Uploads zugleich</translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation>Uploads zugleich bei {account}</translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation>Uploads nach Status</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Wert der Datei übernehmen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Values of the selected tracks</source>
        <translation>Werte der ausgewählten Tracks</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Abweichende Werte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Version {version} ist da</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation>Warten, bis die Datei fertig ist, dann erneut senden.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>Wartet auf die Site.</translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation>Warnungen: Diese werden gesendet, wenn nichts anderes gewählt ist</translation>
    </message>
    <message>
        <source>Was: {values}</source>
        <translation>War: {values}</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. %n track on the list.</source>
        <comment>Welcome back. %n tracks on the list.</comment>
        <translation>
            <numerusform>Willkommen zurück. %n Track auf der Liste.</numerusform>
            <numerusform>Willkommen zurück. %n Tracks auf der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be compared is the same.</source>
        <translation>Was sich vergleichen lässt, ist gleich.</translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation>Was angekommen ist, bleibt dort.</translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation>Was angekommen ist, bleibt dort. Der Rest geht beim nächsten Start von MusicUpload weiter.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation>Was es Tracks gegeben hat, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>Nach Veröffentlichung</translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation>Wo Dateien bis zum Ende des Imports liegen; zuerst ein Speicherkonto hinzufügen.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation>Wohin die Musik gehen kann</translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation>Ob eine Datei in einem Format, das der Dienst ablehnt, als umgewandelte Kopie dorthin geht. Die Kopie behält Bittiefe und Abtastrate und wird danach entfernt.</translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation>Ob ein Stapel nach dem Import von selbst veröffentlicht wird. Ein Stapel, der einen veröffentlichten Track ersetzt, fragt immer.</translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation>Welches Flow-Music-Konto; nötig bei mehreren.</translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation>Welches Riffusion-Konto; nötig bei mehreren.</translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation>Wen die Site benachrichtigt; sonst den Kontakt der Site.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation>Mit Gesamtzahl, etwa 1/12</translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation>Ohne Notiz wird nichts gesendet, damit nichts doppelt gesendet wird.</translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation>Ohne die Veröffentlichungsliste und ohne erneute Nachfrage. Braucht die ID des Tracks.</translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation>Gilt sofort, für alle Uploads zusammen. In der Statuszeile bleibt ein Zeichen.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation>Tags in Dateien schreiben</translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation>Tags in Dateien schreiben…</translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation>Die Adresse mit https:// davor angeben. Schlüssel gehen nie ungeschützt hinaus.</translation>
    </message>
    <message>
        <source>Writer {number}</source>
        <translation>Autor {number}</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Autoren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row to {subject}</source>
        <comment>Wrote %n rows to {subject}</comment>
        <translation>
            <numerusform>%n Zeile in {subject} geschrieben</numerusform>
            <numerusform>%n Zeilen in {subject} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation>
            <numerusform>Tags von %n Datei geschrieben</numerusform>
            <numerusform>Tags von %n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes oder No</translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation>Von dir als angekommen gemeldet.</translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation>Das Konto, nicht die Datei</translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation>Die Dateien liegen schon auf einem Webserver; jede wird dort über ihren Namen abgeholt.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation>Eine eigene Referenz, falls verwendet.</translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation>Der Tarif bei {service} umfasst das nicht</translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation>ein Fehler bei uns</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>eine Verknüpfung mit einem Ordner</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>etwa {count} h</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>etwa {count} min</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>schon gesendet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>und %n weiterer Track</numerusform>
            <numerusform>und %n weitere Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>dort ist eine andere Datei</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort unverständlich</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>zu früh geantwortet</translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation>jedes Audioformat</translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation>angekommen, nicht bestätigt</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation>um</translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation>
            <numerusform>bei allen %n Diensten</numerusform>
            <numerusform>bei allen %n Diensten</numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation>bei beiden Diensten</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>bei {account}</translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation>bei {service}</translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation>auto passt zu Cloudflare R2; Amazon braucht die eigene.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation>Verbindung nicht sicher</translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation>nicht zu verarbeiten</translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation>vorerst nicht lesbar</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation>
            <numerusform>leer bei %n</numerusform>
            <numerusform>leer bei %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation>
            <numerusform>leer bei %n Track</numerusform>
            <numerusform>leer bei %n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>Datei nicht lesbar</translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation>findet den Track</translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation>Format nicht angenommen</translation>
    </message>
    <message>
        <source>from file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from folder</source>
        <translation>aus dem Ordner</translation>
    </message>
    <message>
        <source>from preset</source>
        <translation>aus dem Preset</translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation>aus der Tabelle</translation>
    </message>
    <message>
        <source>from tag</source>
        <translation>aus dem Tag</translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation>geht von selbst weiter, sobald sie zurück ist</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>geht online</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>erraten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>versteckt</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>schon dort</translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation>kann angekommen sein</translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation>der Platz ist weg</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>die Tags</translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation>vom System</translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation>beim Dienst nachsehen</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>kleinbuchstaben</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>Name doppelt</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>braucht neues Token</translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation>braucht das Token</translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation>braucht andere Einstellungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>neues Token</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>als Nächstes dran</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>keine Grenze angegeben</translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation>keine Notiz angelegt</translation>
    </message>
    <message>
        <source>no progress for {time}</source>
        <translation>seit {time} kein Fortschritt</translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation>„nein“ setzt den Bucket vor den Hostnamen; manche Dienste verlangen das.</translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation>kein Platz für eine Kopie</translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation>kein Platz für eine Kopie von {name} auf dem Datenträger</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>keine Tags</translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation>kein {detail}</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>kein Audio</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht fertig</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>nicht im Tarif</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>noch nicht öffentlich</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation>keine Adresse einer Audiodatei</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>nichts wird gesendet</translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation>von {length}</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>eins nach dem anderen</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation>über der Grenze für einmal Ablegen</translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation>über {detail}</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>über {size}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>publishers</source>
        <translation>Verlage</translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation>gelesen als {date}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation>ersetzt öffentlichen Track</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation>in {span} zuklappbar</translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation>Datei doppelt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>small cover</source>
        <translation>kleines Cover</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>beginnt neu</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation>Aktion beim Konto nötig</translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation>der Datenträger versagte bei {name}</translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation>Link abgelaufen</translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation>Dienst bittet zu warten</translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation>Speicher lehnte ab</translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation>die Tags von {name} sind nicht ganz lesbar</translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation>über eigenen Speicher</translation>
    </message>
    <message>
        <source>to</source>
        <translation>an</translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation>an {account}</translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation>an {count} von {total}</translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation>an {total}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation>Störung beim Dienst</translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation>Versuch {count}</translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation>Versuch {count} von {total}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>getippt</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>unsichere Adresse</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>bis {size}</translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation>bis {size} empfohlen</translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation>useapi.net nennt seine Riffusion-API eingestellt. Flow Music ist dort der Nachfolger.</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation>mit einem Namen, der nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>writing {name} took too long</source>
        <translation>{name} zu schreiben dauerte zu lange</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation>Gerät kann zugeklappt werden</translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation>{act}: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation>
            <numerusform>{chosen} von %n Track ausgewählt</numerusform>
            <numerusform>{chosen} von %n Tracks ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation>{column} von Person {number}</translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation>{column} von Verlag {number}</translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation>{column} von Autor {number}</translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation>{copy}-Kopie</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation>{count}&#xa0;%, nicht {whole}</translation>
    </message>
    <message>
        <source>{count} bit</source>
        <translation>{count} Bit</translation>
    </message>
    <message>
        <source>{count} dB</source>
        <translation>{count} dB</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} kHz</source>
        <translation>{count} kHz</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{count} of {total}: {detail}</source>
        <translation>{count} von {total}: {detail}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date: 12 Mar 2025</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{detail} missing</source>
        <translation>{detail} fehlt</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n lanes</source>
        <comment>{done} of %n lanes</comment>
        <translation>
            <numerusform>{done} von %n Spuren</numerusform>
            <numerusform>{done} von %n Spuren</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation>{field} bei {service}</translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation>
            <numerusform>{field} für %n Track</numerusform>
            <numerusform>{field} für %n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation>{field} ist keine Zahl</translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation>{field} wirkt ungewöhnlich</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation>{field} braucht {detail}</translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation>{field} wurde ausgelassen: nicht so geschrieben, wie der Dienst es verlangt.</translation>
    </message>
    <message>
        <source>{field} was left out: this site has no column for it.</source>
        <translation>{field} wurde ausgelassen: Diese Site hat keine Spalte dafür.</translation>
    </message>
    <message>
        <source>{field}:  {value}</source>
        <translation>{field}:  {value}</translation>
    </message>
    <message>
        <source>{field}: {act}</source>
        <translation>{field}: {act}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <comment>two things side by side</comment>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading} geht in</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}. {text}</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{name} belongs to somebody else</source>
        <translation>{name} gehört jemand anderem</translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation>{name} hat weitere Namen (Hardlinks)</translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation>{name} wird gerade gesendet</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation>{name} ist so aufgebaut, dass es sich nicht sicher ändern lässt</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name} ist weg</translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation>{name} ist nicht mehr die Datei, die gelesen wurde</translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation>{name} oder der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation>{name} hätte nicht das Gewünschte enthalten</translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation>{people}: {detail}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>{place} in der Reihe</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} mal {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation>
            <numerusform>{services} nimmt kein {formats}.</numerusform>
            <numerusform>{services} nehmen kein {formats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation>
            <numerusform>{service} empfiehlt kleinere Dateien.</numerusform>
            <numerusform>{service} empfehlen kleinere Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation>{service} hat geantwortet, bevor die ganze Datei gesendet war</translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation>
            <numerusform>{service} verlangt es.</numerusform>
            <numerusform>{service} verlangen es.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation>{service} bittet uns zu warten</translation>
    </message>
    <message>
        <source>{service} cannot be asked about what arrived.</source>
        <translation>{service} gibt keine Auskunft darüber, was angekommen ist.</translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation>{service} konnte {title} nicht verarbeiten</translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation>{service} sagt nicht, ob {title} fertig ist</translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation>{service} nimmt dieses Format nicht</translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation>{service} nimmt {title} nicht an</translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation>{service} gab eine Antwort, die wir nicht verstehen</translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation>
            <numerusform>{service} bekommt jede mit einer Nummer.</numerusform>
            <numerusform>{service} bekommen jede mit einer Nummer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation>
            <numerusform>{service} bekommt sie, wie sie sind.</numerusform>
            <numerusform>{service} bekommen sie, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has it, and shows it in a way that we cannot read.</source>
        <translation>{service} hat es und zeigt es so, dass wir es nicht lesen können.</translation>
    </message>
    <message>
        <source>{service} has no track of this id any more. What stands here stays.</source>
        <translation>{service} hat keinen Track mit dieser ID mehr. Was hier steht, bleibt.</translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation>{service} hat den Ton von {title} schon</translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation>
            <numerusform>{service} hat diese Datei.</numerusform>
            <numerusform>{service} haben diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation>{service} hat selbst eine Störung</translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation>{service} hat unter diesem Upload eine andere Datei</translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation>{service} ist mit {title} noch nicht fertig</translation>
    </message>
    <message>
        <source>{service} lets nobody change what arrived.</source>
        <translation>{service} lässt nicht zu, dass Angekommenes geändert wird.</translation>
    </message>
    <message>
        <source>{service} lists no such upload; it may have been published.</source>
        <translation>{service} führt keinen solchen Upload auf; vielleicht wurde er veröffentlicht.</translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation>{service} nannte eine Adresse, an die wir nicht senden</translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation>{service} braucht eine Kopie in einem anderen Format. Die eigene Datei bleibt, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation>
            <numerusform>{service} braucht die Datei selbst.</numerusform>
            <numerusform>{service} brauchen die Datei selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation>{service} hat den zugewiesenen Platz nicht mehr</translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation>{service} nimmt dieses Token nicht mehr an</translation>
    </message>
    <message>
        <source>{service} no longer tells about uploads of this age.</source>
        <translation>{service} gibt über so alte Uploads keine Auskunft mehr.</translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation>{service} oder die Adresse des Kontos</translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation>{service} meldet, dass das Konto Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>{service} says “{status}”.</source>
        <translation>{service} meldet „{status}“.</translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation>
            <numerusform>{service} nimmt keine größere Datei.</numerusform>
            <numerusform>{service} nehmen keine größere Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation>
            <numerusform>{service} nimmt kein {detail}</numerusform>
            <numerusform>{service} nehmen kein {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation>{service} nimmt eins nach dem anderen</translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation>{service} hat zu lange nicht geantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation>
            <numerusform>{service} will nur 50 oder 33.34.</numerusform>
            <numerusform>{service} wollen nur 50 oder 33.34.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation>
            <numerusform>{service} will nur die ID, etwa 29638978.</numerusform>
            <numerusform>{service} wollen nur die ID, etwa 29638978.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation>{service}, nicht die Datei</translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation>{service} oder was dort aus dieser Datei wird</translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation>{size} in {span}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>noch {size}</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}.</translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation>{span}, dann kann das Gerät zu</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} von {steps}</translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation>{subject} ließ sich nicht schreiben: {reasons}</translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation>{subject} ist kein Bild, das ein Cover sein kann (PNG oder JPEG, höchstens 20 MB)</translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation>{subject} wurde schon gesendet, darum bleiben die Dateien zusammen</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>noch {time}.</translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation>{title} hat sich beim Senden geändert</translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation>{title} ist nicht das Audio, das der Name nennt</translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation>{title} ist zu groß für {service}</translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation>{title} ist womöglich bei {service}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation>{token} kann dort nur einmal stehen</translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation>{values}. {remark}</translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation>
            <numerusform>{value} bei %n Track</numerusform>
            <numerusform>{value} bei %n Tracks</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation>{width} × {height} px</translation>
    </message>
    <message>
        <source>{written}. {rest}</source>
        <translation>{written}. {rest}</translation>
    </message>
</context>
</TS>
