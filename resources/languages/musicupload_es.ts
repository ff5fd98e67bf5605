<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <comment>%n bit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection found.</source>
        <comment>%n collections found.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>%n in progress</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public</source>
        <comment>%n public</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>%n queued</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value ⌄</source>
        <comment>%n values ⌄</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for you to publish</source>
        <comment>%n wait for you to publish</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At one service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAE/IPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cae ipi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, artist, ISRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. Show in the message names each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the service first, then answer. Send again makes a second copy if it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track</source>
        <comment>Publish %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token command</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. %n track on the list.</source>
        <comment>Welcome back. %n tracks on the list.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row to {subject}</source>
        <comment>Wrote %n rows to {subject}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publishers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing {name} took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date: 12 Mar 2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n lanes</source>
        <comment>{done} of %n lanes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}:  {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written}. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
