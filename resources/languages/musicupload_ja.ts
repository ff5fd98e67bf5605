<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation>
            <numerusform>フォルダへのリンク%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>アルバム%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>アーティスト%n組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <comment>%n bit</comment>
        <translation>
            <numerusform>%nビット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%nバイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection found.</source>
        <comment>%n collections found.</comment>
        <translation>
            <numerusform>コレクションが%n件見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation>
            <numerusform>カバー%n枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation>
            <numerusform>不一致%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation>
            <numerusform>空%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field differs</source>
        <comment>%n fields differ</comment>
        <translation>
            <numerusform>%n個のフィールドが異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation>
            <numerusform>%n件のファイルは元のままです: {reasons}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation>
            <numerusform>一致%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>隠しファイル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>%n in progress</comment>
        <translation>
            <numerusform>進行中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation>
            <numerusform>%n件は新規です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation>
            <numerusform>システムのファイル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation>
            <numerusform>要確認%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation>
            <numerusform>要修正%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation>
            <numerusform>音声以外%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation>
            <numerusform>読み取り不可%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation>
            <numerusform>音声ファイルのアドレスではないもの%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation>
            <numerusform>見つからないもの%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation>
            <numerusform>{total}列中%n列がフィールドに入ります。同じ見出しのシート用に記憶されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation>
            <numerusform>1回のドロップの上限超過%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation>
            <numerusform>%nパーセント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public</source>
        <comment>%n public</comment>
        <translation>
            <numerusform>公開%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>%n queued</comment>
        <translation>
            <numerusform>待機%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>拒否%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation>
            <numerusform>%n件は公開中のトラックを置き換えます: {titles}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation>
            <numerusform>%n行は複数のトラックに一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation>
            <numerusform>%n行はトラックなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation>
            <numerusform>%n行が一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation>
            <numerusform>%n件をスキップしました: {reasons}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation>
            <numerusform>%n件のテキストは正規表現には長すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%nトラック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation>
            <numerusform>%nトラックはすでに{accounts}にあります。再送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation>
            <numerusform>%nトラックを送信しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation>
            <numerusform>このバッチの%nトラックがまだ送信途中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation>
            <numerusform>%nトラックは送信途中です。削除するには先にキャンセルします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation>
            <numerusform>%nトラック（送信先なし）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation>
            <numerusform>%nトラックを{services}へ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track: {state}</source>
        <comment>%n tracks: {state}</comment>
        <translation>
            <numerusform>%nトラック: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation>
            <numerusform>アップロード%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation>
            <numerusform>%n件のアップロードを読み取れなかったため、残してあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation>
            <numerusform>%n件のアップロードを再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation>
            <numerusform>%n件のアップロードが完了しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation>
            <numerusform>%n件のアップロードに対応が必要です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation>
            <numerusform>%n件のアップロードを再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation>
            <numerusform>%n件のアップロードが回答を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n個の値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value ⌄</source>
        <comment>%n values ⌄</comment>
        <translation>
            <numerusform>%n個の値 ⌄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for you to publish</source>
        <comment>%n wait for you to publish</comment>
        <translation>
            <numerusform>公開待ち%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation>
            <numerusform>送信できない名前%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>トラック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation>(P)表記</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（読み取り不可）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation>サービスが取得するまでファイルを置いておく、自分のバケット。</translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation>新しいトークンを出力する、このコンピュータ上のコマンド。呼び出しのたびに実行されます。上のトークンを使う場合は空のままにします。</translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation>波かっこが対になっていません</translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation>MusicUploadを起動できるように、破損したファイルを別の場所に移しました。削除はしていません:</translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation>破損したリストは移されるだけで、削除されません: 「ヘルプ」の「ログフォルダを開く」から1つ上の階層。</translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation>フィールドは変更したときだけ書き込まれます</translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation>ファイルがスキップされた</translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation>フォルダに名前がありません</translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation>トラックのSourceAudio ID</translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation>アップロード時に{copy}のコピーを作成します。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation>MusicUploadについて</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>それでも追加</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation>指定されているストレージアカウントを追加するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation>オンラインのトラックを追加</translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation>オンラインのトラックを追加…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation>
            <numerusform>%nトラックを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation>アカウント{subject}を追加</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>{subject}を追加しました。</translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation>{subject}を追加しました。キーリングがないため、キーはMusicUploadの終了まで保持されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>フォルダのアドレス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation>サイトの Admin &gt; Edit Site Settings &gt; API にあります。</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>このバッチの後</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>アルバム</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>アルバムアーティスト</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation>すべてのバイトを送信済み</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation>ファイル全体が届いています。</translation>
    </message>
    <message>
        <source>Already online</source>
        <translation>すでにオンライン</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation>{services}では常にこうする</translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation>SourceAudioが通知するメールアドレスまたはURL。</translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation>サイト上のアップロードのID</translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation>および{format}</translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation>別のトラックとサイズと長さが同じです。</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation>このコンピュータの別のプログラム</translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation>バッチの別のトラックと同じファイル名のため、番号が付きました。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>As its service</source>
        <translation>サービスに合わせる</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation>{clock}に確認。変更はありません。</translation>
    </message>
    <message>
        <source>Asking the release page…</source>
        <translation>リリースページに問い合わせています…</translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation>{account}に確認中…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>At one service</source>
        <translation>特定のサービス</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>サービスでの状態</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation>自動公開</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation>オンラインに戻りました。待機していたものを再開します。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>送信の前に</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation>1つのコレクションに属するアップローダーキーが最適です。ほかのことはできません。</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation>形式が対応していれば、ビット深度とサンプルレートはそのままです。コピーはバックグラウンドで作成され、アップロード後に削除されます。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation>一部のサービスでブロック: ほかのサービスには送信されます</translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation>ブロック: 修正するまでリストに残ります</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation>両チャンネルが同じです: ステレオファイルの中身がモノラル</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>パスにバケット</translation>
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
        <translation>1回の操作で元に戻せます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation>選択項目をキャンセル</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field</source>
        <comment>Change %n fields</comment>
        <translation>
            <numerusform>%nフィールドを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n field and the cover</source>
        <comment>Change %n fields and the cover</comment>
        <translation>
            <numerusform>%nフィールドとカバーを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation>
            <numerusform>%nトラックを変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>アカウントを変更</translation>
    </message>
    <message>
        <source>Change at the service</source>
        <translation>サービス上で変更</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>大文字/小文字を変更</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>大文字/小文字を変更…</translation>
    </message>
    <message>
        <source>Change there…</source>
        <translation>サービス上で変更…</translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation>
            <numerusform>%nトラックの大文字/小文字を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there afterwards, {when}: {fields}.</source>
        <translation>その後サービス上で変更（{when}）: {fields}。</translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation>変更はすぐに反映されます</translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation>
            <numerusform>%nトラックの{values}を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>章：{title}</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>送信前に確認…</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>新しいバージョンを確認…</translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation>アドレスとオプションを確認してください。待機中のトラックはその後再開します。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>アカウントのアドレスを確認して、再試行してください。</translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation>アドレスを確認してください。既知のサービスから応答がありません。</translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation>時計、プロキシ、ネットワークを確認して、再試行してください。</translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation>バケット名を確認してください。この名前のバケットはストレージにありません。</translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation>リージョンを確認してください。ストレージは署名に別のリージョンを求めています。</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>サービスに確認</translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation>ここで確認しました。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation>存在するコレクションを選んでください。「接続をテスト」で一覧が出ます。</translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>カバーを選択…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation>小さい形式を選ぶか、{service}を外してください。</translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation>トラックを選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation>アップロードを選ぶと控えが表示されます。</translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation>このトラックの別の形式を選んでください。</translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation>別の形式を選ぶか、{service}を外してください。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation>2行以上のセルを選んでください。最初のセルの値がほかに入ります。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>フォルダを選択</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>送信先を選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation>
            <numerusform>%nトラックの{fields}を消去</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>消去済み。</translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation>
            <numerusform>クリッピング: %n箇所、最初は{at}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation>ほかのプログラムを閉じてください。自動で再試行します。</translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation>使用中のプログラムを閉じ、アクセス権を確認して、再試行してください。</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>コレクション</translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation>コレクション分の割合</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation>1つのトラックにまとめる</translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation>
            <numerusform>%nトラックを{subject}にまとめる</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>作曲者</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Connected to {who}</source>
        <translation>{who}に接続しました</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>控えをコピー</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>{what}をコピー</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>確認できませんでした</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>カバー</translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation>画像からカバーを設定…</translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation>カバー {facts}</translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation>トラックのフォルダからカバーを設定</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送信状況</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>納品書</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation>{service}だけ変える…</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>桁数</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Display title</source>
        <translation>表示タイトル</translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation>一致しないため、フィールドはそのままです</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>やり直しました: {deed}</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>ここに音楽をドロップ</translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>音楽をドロップし、メタデータを整え、複数のサービスに一度に送信します。

GNU General Public Licenseバージョン3以降のもとで提供されるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation>足りないものが各トラックに表示されます。1つまたは複数選び、右側のフィールドに入力してください。</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>すべて完了しました</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicit</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>シートを書き出す</translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation>失敗したアップロードを書き出す…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>リストを書き出す…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation>失敗したアップロード</translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation>失敗: 上限超過、または受け付けられない形式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation>シートからフィールドを入力</translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation>シートからフィールドを入力…</translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation>ファイル名からフィールドを入力</translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation>ファイル名からフィールドを入力…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation>ファイル名はそのままです。</translation>
    </message>
    <message>
        <source>File names…</source>
        <translation>ファイル名…</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>ファイル送信</translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation>ファイルの送信先は安全なアドレス (https) だけです。</translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation>ファイルはまず自分のストレージに入り、SourceAudioが1つずつ取得します。</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>入力</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation>
            <numerusform>%nトラックに入力</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>下へコピー</translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation>Access Key IDを入力してください。</translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation>空のフィールドだけに入力</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation>
            <numerusform>%nトラックにファイル名から入力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation>
            <numerusform>%nトラックに{subject}から入力</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation>
            <numerusform>%nトラックに下へコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>入力…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by title, artist, ISRC</source>
        <translation>タイトル、アーティスト、ISRCで絞り込み</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>リストを絞り込み</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>検索と置換…</translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation>トラックを検索中…</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>完了してから終了</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation>最初の値: {values}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修正</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation>
            <numerusform>%n件の問題を修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation>アカウントを修正</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>For each album</source>
        <translation>アルバムごと</translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation>アルバムのディスクごと</translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation>フォルダごと</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Formats set</source>
        <translation>形式の設定</translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation>ファイル名から…</translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation>トラックのフォルダから</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation>
            <numerusform>%nトラックにプリセット{subject}を適用</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>ジャンル</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation>{at}へ移動</translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation>次の送信で反映されます</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>入力先</translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation>{services}だけに送信されます。ほかのサービスにはファイル自体が必要です。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation>
            <numerusform>%n件のファイル名から推測</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation>保留中: 新しいトークンが必要</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation>ここにトラックの送信先が表示されます。1つまたは複数のサービスにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>キーを隠す</translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation>トラックを隠す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation>1回のアップロードセッションが開いている時間。自動で更新されます。</translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation>サイトの公開キューでのバッチの名前。</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation>ISRC、次にタイトル</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>In</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation>
            <numerusform>%n秒後: {deed}。</numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>ダイアログで: 閉じる</translation>
    </message>
    <message>
        <source>In a field of several tracks: choose one of their values</source>
        <translation>複数トラックのフィールドで: 値の1つを選択</translation>
    </message>
    <message>
        <source>In its own words: {words}</source>
        <translation>原文: {words}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation>ファイル内: なし</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>ファイル内: {text}</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>ファイル内: {value}</translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation>リストと表で: 編集</translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation>リストで: 行に示された操作を実行</translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation>リストで: トラックの開閉</translation>
    </message>
    <message>
        <source>In the list: play or pause</source>
        <translation>リストで: 再生または一時停止</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>シート内</translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation>表で: セルを消去</translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation>表で: 下へコピー</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation>フィールドを1つ以上挿入してください</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>{field}を挿入</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクタ</translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation>制限が有効ではありませんか。有効ならステータス行に印が出ます。「設定」の「転送」。</translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation>プロキシが必要ではありませんか。「設定」の「ネットワーク」。会社の証明書はこのコンピュータに登録が必要です。</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>ドライブは接続されていますか。</translation>
    </message>
    <message>
        <source>Is replaced when ticked</source>
        <translation>チェックすると置き換えます</translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation>「{title}」は{service}にありますか？</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>届いていた</translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation>そこには保存できませんでした: {why}</translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation>相手が本物か確認できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. The message says how many of each.</source>
        <translation>空、隠しファイル、オーディオ以外、または読み取れないファイルです。それぞれの数はメッセージに表示されます。</translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation>通常は{example}のように書きます。</translation>
    </message>
    <message>
        <source>It is not loaded or installed by itself.</source>
        <translation>自動でダウンロードやインストールはされません。</translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation>サイトで待機中のアップロードに加わりました。サイト上で公開してください。</translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation>ショップでぼやけて見えます。</translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation>すでに存在している必要があります。</translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation>指定どおり、公開中のトラックをすぐに置き換えました。</translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation>公開中のトラックを置き換えます。</translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation>「取り込み済み」なのにトラックが公開されない</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation>キーはこのコンピュータから削除され、待機中のものはキャンセルされます。届いたものは送信先と履歴に残ります。</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation>理由は「詳細」にあります。示された点を変更して、再送信してください。</translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation>タグを読み取れません</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Job email</source>
        <translation>ジョブのメール</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>ジョブ名</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>重複を1つに</translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation>転送中はコンピュータをスリープさせない</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>アップロードを続ける</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>このコンピュータのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>このコンピュータだけに保存</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation>起動のたびにキーの入力が求められる</translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation>キーはこれらのフォルダにはありません。このコンピュータのキーリングにあります。</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>レーベル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation>{detail}を超えています</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation>直接接続する場合は空のままにします。次の接続から有効です。送信中のものは最後まで続きます。</translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation>そのままにするか、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>除外する</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation>
            <numerusform>除外: 形式が保持できない{fields}の値%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation>例: 1</translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation>例: 2</translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation>例: 2026 Northlight Records</translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation>例: 2026-11-27</translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation>例: 92</translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation>例: Electronic / Downtempo</translation>
    </message>
    <message>
        <source>Like English</source>
        <translation>例: 日本語</translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation>例: Fマイナー</translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation>例: Instrumental</translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation>例: Northlight Records</translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation>例: SE-A1B-26-00012</translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation>例: T-123.456.789-0</translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation>例: 暖かい、希望に満ちた</translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation>例: {track} - {artist} - {title}</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation>上限 {amount} MB/s</translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation>ファイルを聴いて、問題がなければ再送信してください。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Look at the service first, then answer. Send again makes a second copy if it did.</source>
        <translation>先にサービスを見てから回答してください。届いていた場合、「再送信」すると2つ目のコピーができます。</translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation>サービスで契約プランを確認してください。このアカウントを待つトラックはその後再開します。</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>1日に1回、新しいバージョンを確認する</translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation>先に送信先を見てください。届いていればそう回答し、なければ再送信してください。</translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation>後で送信先を見てください。再試行は問い合わせるだけで、2つ目のコピーは送信しません。</translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation>送信先を見て、届いていればそう回答してください。状態を読めるキーなら自動でわかります。</translation>
    </message>
    <message>
        <source>Look where you got this copy from.</source>
        <translation>この配布物の入手元を確認してください。</translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation>オーディオを解析中…</translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation>同じファイルのようです</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>歌詞</translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation>
            <numerusform>{subject}のファイルから%nトラックを作成</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空きを増やして、再試行してください。</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字/小文字を区別</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>メガバイト毎秒</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation>メタデータ表</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>{account}のその他</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation>
            <numerusform>%nトラックを移動</numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation>MusicUploadが完了しました</translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation>MusicUploadはすでに起動しています。リストはそのウインドウにあります。</translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation>MusicUploadに不具合が起きました</translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation>MusicUploadが管理者として動いています。通常のユーザーで起動するか、「追加」を使ってください。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation>アカウントがない場合は、サービスのローカルな模型で練習できます。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation>{service}に接続できません</translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation>インターネットは使えるのに接続できない</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>カバーなし</translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation>これらのトラックのそばにcover.jpgなどがありません</translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation>長い無音なし、クリッピングなし、欠落なし</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>プリセットはまだありません</translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation>スピーカーもヘッドホンも見つかりません。再生はされますが、音は出ません。</translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation>
            <numerusform>このフィルタに一致するトラックはありません。%n件が非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>トラックはまだありません</translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation>一致するアップロードはありません。</translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation>失敗したアップロードはありません。</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation>なし: 今回は何も送信していません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not in this guide</source>
        <translation>このガイドにはありません</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation>1つのコレクションに属するキーには不要です。</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>まだどこにも送信していません。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation>ここでは再生できません。このコンピュータには音声用の部品がありません。</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation>今は何も必要ありません。自動で再開します。</translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation>今は何も必要ありません。失われたものはありません。</translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation>ファイルをドロップしても何も起きない (Windows)</translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation>まだどこにも届いていません。</translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation>送信するものはありません。すべて届いたか、送信途中です。</translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation>「公開」を押すまで何も公開されません。</translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation>これを押すまで何も送信されません。その後は各行に進み具合が表示されます。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again later.</source>
        <translation>ここでは何も変更していません。後で再試行してください。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号付け</translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation>
            <numerusform>%nトラックに番号付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation>トラックに番号を付ける</translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation>トラックに番号を付ける…</translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation>
            <numerusform>%nトラックに番号付け</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>番号付け…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation>1行に1つのアドレス。サービスがそこからファイルを取得します。ダウンロードはしません。</translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation>通知はバッチごとに1回、ウインドウが前面にないときだけです。</translation>
    </message>
    <message>
        <source>One request to the release page, with the number of this version. Nothing about you or your music.</source>
        <translation>リリースページへの1回の問い合わせで、伝えるのはこのバージョンの番号だけです。あなたや音楽のことは何も伝えません。</translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation>コピーできるのは1つのブロックをなすセルだけです。何もコピーしていません。</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>空のフィールドだけ</translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation>左チャンネルだけに音があります</translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation>右チャンネルだけに音があります</translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation>まとめられるのは、形式が異なる未送信のトラックだけです</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>ダウンロードページを開く</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>ログフォルダを開く</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>{what}を開く</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>リストの順</translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation>組織インデックス</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>ほかの形式</translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation>ほかの形式の添付</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>別のシート</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation>PYTHON_KEYRING_BACKENDは、キーを保護しない保存先を指定しています。選択されているため使用します。</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>ページ (*.html)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ペースト</translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation>新しいトークンをペーストしてください。このアカウントを待つトラックは自動で再開します。</translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation>新しいトークンをペーストしてください: 行でEnter。このアカウントを待っていたものは自動で再開します。</translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation>カバーをペースト</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>ファイルをペースト</translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation>ペーストしてください。このコンピュータのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation>新しいトークンをペースト</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>トークンをペースト</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation>
            <numerusform>%nトラックにペースト</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation>1回だけペーストしました: {block}では{target}を均等に埋められません。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>人物{number}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation>場所の確保</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation>位置 {at} / {length}</translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation>練習用アカウントとサンプルトラック</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track</source>
        <comment>Publish %n tracks</comment>
        <translation>
            <numerusform>%nトラックを公開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation>
            <numerusform>{account}で%nトラックを公開しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開済み</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation>出版社{number}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation>{account}での公開</translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation>{token}の前に空白か別の文字を入れてください</translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation>バケット内の各名前の前に付きます。空でもかまいません。</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation>元に戻すかドライブを接続して、再試行してください。</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>リストに入れる</translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation>正しいファイルを置いて、再試行してください。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation>MusicUploadを終了</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation>再読み込みして送信</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>送信可能</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>やり直す: {deed}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>リリース日</translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation>このアカウント用に記憶</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>プリセットを削除</translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation>プリセットを削除…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>カバーを削除</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation>アカウント{account}を削除しますか？</translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation>{preset}を削除</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation>
            <numerusform>%nトラックをリストから削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation>アカウント{subject}を削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation>すべて置き換え</translation>
    </message>
    <message>
        <source>Replace the cover</source>
        <translation>カバーを置き換え</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>既存の値を置き換え</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後</translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation>
            <numerusform>置き換え（異なる値%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation>置き換え（異なる値なし）</translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation>
            <numerusform>%nトラックのテキストを置換</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>置換対象</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置換…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗を再試行</translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation>{time}後に再試行</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation>トラックの照合方法</translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation>複数のトラックに一致する行</translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation>トラックのない行</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation>S3互換</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>サンプルレート</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>アカウントを保存</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>プリセットとして保存…</translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation>カバーを保存…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation>{service}のどのトラックかを指定してください。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>選択したトラック</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation>
            <numerusform>%nトラックを送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation>最初から再送信してください。</translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation>再送信してください。新しいリンクを取得します。</translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation>再送信してください。新しい場所を取得します。</translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation>新しいアップロードとして送信してください。送信先にあるものはそのままです。</translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation>コンピュータをスリープ</translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation>
            <numerusform>%nトラックの{copy}コピーを送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation>useapi.net経由でGoogle Flow Musicに音声を送信します。</translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation>useapi.net経由でRiffusionに音声を送信します。</translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation>送信先: {names}</translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation>再送信すると、サービスで二重に表示されることがあります。</translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation>サービスがファイルの形式を受け付けないため、{format}のコピーとして送信しました。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>文頭のみ大文字</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation>セッションの長さ（秒）</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>セッション開始</translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation>このコンピュータの時計を合わせてください。時刻の違う署名はストレージに拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation>
            <numerusform>%nトラックにカバーを設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation>
            <numerusform>%nトラックの{fields}を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation>複数の値には、貼り付け先として1つのブロックのセルが必要です。何もペーストしていません。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation>割合（{people}）の合計が100ではなく{detail}%です</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>シート (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation>
            <numerusform>シート「{name}」、%n行、見出しは{row}行目</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>シート ({patterns})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>すべての名前を表示</translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation>一致しない名前だけを表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation>トラックを表示</translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation>対応が必要なトラックを表示</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>表示: {what}</translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation>サービスにサインインして、求められていることを確認してください。待機中のトラックはその後再開します。</translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation>無音: 末尾に{count}秒</translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation>無音: 先頭に{count}秒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>このバージョンをスキップ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation>そのため、届いたことにはなりません。</translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation>そのため停止しました。</translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation>一部のフィールドが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>サウンド</translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation>SourceAudioは「公開」を待っています。リストの上のカードか、サイト自体で公開できます。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation>ファイルごとのトラックに分割</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>一時保存</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>番号の再開始</translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation>新しいものを始めません。送信中のものは最後まで続きます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation>そのまま: {text}</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation>ストレージの片付け</translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation>例: https://files.example.com/masters/ ファイル名が後に付きます。</translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation>例: mp3,wav サイトが作成して表示する形式です。</translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation>このようなリンクは短時間しか使えません。</translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation>Swayzioのトークンは1分ほどで切れます。トークンコマンドなら期限がありません。</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation>バッチの完了を通知</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>{account}をテスト</translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation>サイトで待機中のアップロードのID。このファイルがその形式の1つになります。</translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation>公開中のトラックのSourceAudio ID。このファイルがその形式を置き換えるか、追加されます。</translation>
    </message>
    <message>
        <source>The account it went to is not here any more, so nobody can be asked.</source>
        <translation>送信先のアカウントがないため、確認できません。</translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation>選択したトラックに共通の値はありません。</translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation>見出しのない列の入力先</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>応答の前に接続が切れました。</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation>応答の前に接続が切れました。先に送信先を見てください。「届いていた」でこの行は完了します。「再送信」は、最初のものが届いていた場合、2つ目のコピーを送信します。</translation>
    </message>
    <message>
        <source>The connection or the release page</source>
        <translation>接続またはリリースページ</translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation>接続または{service}</translation>
    </message>
    <message>
        <source>The connection to the release page is not safe</source>
        <translation>リリースページへの接続が安全ではありません</translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation>{service}への接続が安全ではありません</translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation>ファイルではなく接続</translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation>カバーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation>カバーが届きませんでした。</translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation>カバーが{detail} pxより小さいです</translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation>カバーが受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation>画面は消えてもかまいません。サービスでの処理中はふたを閉じられます。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation>ファイルを開けません。移動した可能性があります。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation>ファイルが途中で終わっています: {heard} / {declared}</translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation>ファイルは直接Swayzioのストレージに入ります。ステム、タグ、歌詞はそこで作成されます。</translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation>ファイルは届いています。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation>ファイルに問題はなく、何も送信していません。</translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation>ファイルに問題はありません。</translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation>{title}のファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation>{title}のファイルが見つかりません</translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation>ファイルにはすでにこれらの値がすべて入っています。</translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation>作成者のID（使用する場合）。</translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation>キーは受け付けられました。</translation>
    </message>
    <message>
        <source>The key of this account may send tracks, but not look at them.</source>
        <translation>このアカウントのキーはトラックを送信できますが、参照はできません。</translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation>アカウントのキー</translation>
    </message>
    <message>
        <source>The last batch</source>
        <translation>最後のバッチ</translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation>{service}の上限</translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation>{service}への送信リンクの期限が切れました</translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation>起動したらリストが空だった</translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation>名前はそうでも、中身が違います。</translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation>ネットワークまたはこのコンピュータの時計</translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation>ほかのトラックは続きます。</translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation>キーのうち秘密ではない部分。</translation>
    </message>
    <message>
        <source>The picture here</source>
        <translation>手元の画像</translation>
    </message>
    <message>
        <source>The receipt has no id to ask for.</source>
        <translation>控えに問い合わせ用のIDがありません。</translation>
    </message>
    <message>
        <source>The release page asks us to wait</source>
        <translation>リリースページから待つよう求められています</translation>
    </message>
    <message>
        <source>The release page cannot be reached</source>
        <translation>リリースページに接続できません</translation>
    </message>
    <message>
        <source>The release page does not say what is new.</source>
        <translation>リリースページには新機能の説明がありません。</translation>
    </message>
    <message>
        <source>The release page gave an answer we do not understand</source>
        <translation>リリースページの応答を理解できません</translation>
    </message>
    <message>
        <source>The release page has trouble on its side</source>
        <translation>リリースページ側で問題が起きています</translation>
    </message>
    <message>
        <source>The release page takes no more questions from your network for now</source>
        <translation>リリースページは今、このネットワークからの問い合わせを受け付けていません</translation>
    </message>
    <message>
        <source>The release page took too long to answer</source>
        <translation>リリースページの応答に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The release page, not this computer</source>
        <translation>リリースページ側。このコンピュータではありません</translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation>置換後の文字列が、正規表現にないグループを参照しています</translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation>行に別の形式のコピーが提示されます。元のファイルはそのままです。</translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation>{service}の規則</translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation>同じファイルが以前に届いています。名前が違うかもしれません。</translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation>同じファイル名が2つあります</translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation>他者に属する可能性のある音楽をサービスが検出しました。</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>設定を書き込めませんでした</translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation>サイトが自動で公開します。最後のアップロードから10分後、または1,000トラックに達したときです。置き換えられるトラックについても確認はありません。</translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation>音が中心から{count}%ずれています（DCオフセット）</translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation>{service}のストレージがファイルを拒否しました</translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation>表がそこで終わるため、{lost}は入りませんでした。</translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation>{service}のトークンがこのコンピュータにありません</translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation>ファイル全体が受け付けられましたが、このキーでは完了したか確認できません。送信先を見てください。「届いていた」でこの行は完了します。「再送信」はもう一度問い合わせるだけです。</translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation>全文。例: user:1234-….</translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation>トラック全体が無音です</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>There</source>
        <translation>サービス上</translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation>{token}というフィールドはありません</translation>
    </message>
    <message>
        <source>There is no release on the release page</source>
        <translation>リリースページにリリースがありません</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>ペーストするテキストがありません。</translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation>このファイルには何もありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>入力するものがありません。</translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation>これらのファイル名に共通のパターンがありません</translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation>これらの値に名前を付けて保存し、ほかのトラックに適用できます。</translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation>このアカウントは現在の設定では動作しません</translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation>ファイルそのものを変更します。それぞれ隣にコピーを書き込み、確認してから置き換えます。音は最後の1ビットまで同じです。ここでは元に戻せません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation>このコンピュータに記録を残せませんでした</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation>このコンピュータにロック解除されたキーリングがないため、キーは今回の起動中だけ保持されます。</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation>このコンピュータに使用できるキーリングがありません。キーはMusicUploadの終了まで保持され、書き込まれることはありません。</translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation>{title}のコピーを置く空きがこのコンピュータにありません</translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation>音声を読み取るプログラムをこのコンピュータで起動できませんでした</translation>
    </message>
    <message>
        <source>This copy was not made by a release; look where you got it from.</source>
        <translation>この配布物は公式リリースではありません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>このファイルはデコードできません。</translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation>このファイルはここでは再生できません。</translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation>このファイルを読み取れません。表計算ソフトで開き、XLSXとして保存し直してください。</translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation>このファイルはパスワードがないと開けません。パスワードなしのコピーを保存し、それを選んでください。</translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation>これはアップローダーキーです。専用のコレクションに送信します。</translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation>保存される内容はこれがすべてです。キー、タイトル、ファイル名、アドレス、フォルダは含まれません。何も送信しません。ファイルを誰に見せるかは自由に決められます。</translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation>一度に読み取れる量を超えています。必要な行を別のファイルに保存してください。</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>正規表現ではありません</translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation>正規表現ではありません。{place}文字目を見てください</translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation>表計算ファイルではありません。XLSXまたはCSVファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation>音声ではありません</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation>プロキシのアドレスではないため、何も変更していません。形式は http://proxy.example:3128 で、ユーザー名とパスワードは付けません。</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>これが最新のバージョンです</translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation>このキーでは表示タイトルを設定できません。代わりにファイル名が表示されます。</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation>この種類の表計算ファイルは読み取れません。表計算ソフトでXLSXまたはCSVとして保存してください。</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation>このトラックはオンラインにあります。ここで調べるファイルはありません。</translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation>このトラックはオンラインにだけあります</translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation>{service}から見たこのトラック</translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation>
            <numerusform>%nトラックの{fields}を整理</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation>ファイルではなく時間切れ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>単語の先頭を大文字</translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation>タイトルとアーティスト</translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation>タイトル、アーティスト、ID、ファイル名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>トークンコマンド</translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation>
            <numerusform>%nトラックにファイルの値を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>トラックID</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation>トラックはコレクションの1つに入り、ストリーミング用に準備されます。</translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation>トラック、アルバム、フォルダ全体。「アップロード」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>1時間後に再試行してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後で再試行してください。</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, look where you got this copy from.</source>
        <translation>後で再試行してください。続く場合は、この配布物の入手元を確認してください。</translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation>後で再試行してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try again when the network is back. Is a proxy needed? Settings, Network.</source>
        <translation>ネットワークが戻ったら再試行してください。プロキシが必要ですか。「設定」の「ネットワーク」で設定できます。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation>再試行してください。変わらなければ、「詳細」の内容を開発元に送ってください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation>再試行してください。変わらなければ、「詳細」の内容を{service}に送ってください。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation>再試行してください。変わらなければ、後で試してください。</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>練習用アカウントで試す</translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation>フィールドに入力するか、ファイル名から取り込んでください。</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>すべて大文字</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation>アンダースコアを空白とみなす</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation>元に戻す: {deed}</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>元に戻しました: {deed}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation>不明: 届いている可能性あり</translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation>一般的でないサンプルレート: {rate}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation>
            <numerusform>%nトラックをアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation>アップロードID</translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation>コピーでアップロード</translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation>アップロードが遅い</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation>同時アップロード数</translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation>{account}の同時アップロード数</translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation>状態別のアップロード</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>ファイルの値を使用</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ユーザーID</translation>
    </message>
    <message>
        <source>Values of the selected tracks</source>
        <translation>選択したトラックの値</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>異なる値</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>バージョン{version}があります</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation>ファイルの書き込みが終わるのを待って、再送信してください。</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>サイトを待っています。</translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation>警告: 指定がなければ送信されます</translation>
    </message>
    <message>
        <source>Was: {values}</source>
        <translation>元の値: {values}</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. %n track on the list.</source>
        <comment>Welcome back. %n tracks on the list.</comment>
        <translation>
            <numerusform>おかえりなさい。リストに%nトラックあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be compared is the same.</source>
        <translation>比較できるものは同じです。</translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation>届いたものはそのまま残ります。</translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation>届いたものはそのまま残ります。残りはMusicUploadの次回起動時に再開します。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新しい点</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation>トラックに入った値はそのままです。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>公開時</translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation>取り込みが終わるまでファイルを置く場所。先にストレージアカウントを追加してください。</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>値の出所</translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation>音楽の送信先</translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation>サービスが拒否する形式のファイルを、変換したコピーとして送信するかどうか。コピーはビット深度とサンプルレートを保ち、後で削除されます。</translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation>取り込んだバッチを自動で公開するかどうか。公開中のトラックを置き換えるバッチでは必ず確認します。</translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation>使用するFlow Musicアカウント。複数ある場合に必要です。</translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation>使用するRiffusionアカウント。複数ある場合に必要です。</translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation>サイトの通知先。指定がなければサイトの連絡先です。</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation>総数を付ける（例: 1/12）</translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation>二重に送信しないよう、記録なしでは何も送信しません。</translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation>公開キューを使わず、再確認もしません。トラックのIDが必要です。</translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation>すべてのアップロードにまとめて、すぐに適用されます。ステータス行に印が残ります。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation>
            <numerusform>%nファイルに書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation>タグをファイルに書き込む</translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation>タグをファイルに書き込む…</translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation>先頭に https:// を付けてアドレスを書いてください。キーを保護なしで送ることはありません。</translation>
    </message>
    <message>
        <source>Writer {number}</source>
        <translation>作家{number}</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>作家</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row to {subject}</source>
        <comment>Wrote %n rows to {subject}</comment>
        <translation>
            <numerusform>%n行を{subject}に書き込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation>
            <numerusform>%nファイルのタグを書き込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes または No</translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation>届いたと回答済みです。</translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation>ファイルではなくアカウント</translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation>ファイルはすでにWebサーバーにあり、名前を使って取得されます。</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation>独自の参照番号（使用する場合）。</translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation>{service}の契約プランに含まれていません</translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation>こちら側の不具合</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>フォルダへのリンク</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>約{count}時間</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>約{count}分</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>ほか%nトラック</numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>別のファイルがあります</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>応答を理解できません</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>応答が早すぎます</translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation>すべての音声形式</translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation>到着、未確認</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation>時刻</translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation>
            <numerusform>%nサービスすべて</numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation>両方のサービス</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>{account}</translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation>autoはCloudflare R2向けです。Amazonでは固有のリージョンが必要です。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation>処理できません</translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation>今は読み取れません</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation>
            <numerusform>%n件は空</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation>
            <numerusform>%nトラックは空</numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation>トラックを照合</translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation>形式が未対応</translation>
    </message>
    <message>
        <source>from file name</source>
        <translation>ファイル名から</translation>
    </message>
    <message>
        <source>from folder</source>
        <translation>フォルダから</translation>
    </message>
    <message>
        <source>from preset</source>
        <translation>プリセットから</translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation>シートから</translation>
    </message>
    <message>
        <source>from tag</source>
        <translation>タグから</translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation>接続が戻れば自動で再開します</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>公開処理中</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠しファイル</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation>届いている可能性あり</translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation>場所がなくなりました</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation>システムのファイル</translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation>サービスを確認</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>すべて小文字</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>名前が重複</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>新しいトークンが必要</translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation>トークンが必要</translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation>設定の変更が必要</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>次の順番</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>上限の記載なし</translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation>記録を残せません</translation>
    </message>
    <message>
        <source>no progress for {time}</source>
        <translation>{time}の間進んでいません</translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation>「いいえ」ではバケットがホスト名の前に付きます。これを求めるサービスもあります。</translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation>コピーの空きなし</translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation>{name}のコピーを置く空きがディスクにありません</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation>{detail}は不可</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>音声以外</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>まだ未完了</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>プラン対象外</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>まだ非公開</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>受け付け不可</translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation>音声ファイルのアドレスではない</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>送信中のものはありません</translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation>/ {length}</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>1つずつ</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation>1回のドロップの上限超過</translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation>{detail}超過</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>{size}超過</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>publishers</source>
        <translation>出版社</translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation>{date}と解釈</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>送信可能</translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation>公開中のトラックを置換</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation>{span}後に閉じられます</translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation>同じファイルが重複</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>small cover</source>
        <translation>小さいカバー</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>最初からやり直し中</translation>
    </message>
    <message>
        <source>step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation>アカウントの対応が必要</translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation>{name}でディスクエラーが発生しました</translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation>ファイルが変わりました</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation>リンクの期限切れ</translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation>サービスが待機を要求</translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation>ストレージが拒否</translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation>{name}のタグを完全には読み取れません</translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation>自分のストレージ経由</translation>
    </message>
    <message>
        <source>to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation>{account}へ</translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation>{total}件中{count}件へ</translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation>{total}件へ</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation>サービスの障害</translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation>試行</translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation>試行{count}回目</translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation>試行{count}/{total}回目</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>1分未満</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>安全でないアドレス</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>{size}まで</translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation>{size}までを推奨</translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation>useapi.netはRiffusion APIを廃止済みとしています。後継はFlow Musicです。</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation>送信できない名前</translation>
    </message>
    <message>
        <source>words</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>作家</translation>
    </message>
    <message>
        <source>writing {name} took too long</source>
        <translation>{name}の書き込みに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation>ふたを閉じても大丈夫です</translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation>{act}: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation>
            <numerusform>%nトラック中{chosen}件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation>人物{number}の{column}</translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation>出版社{number}の{column}</translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation>作家{number}の{column}</translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation>{copy}コピー</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation>{count}%（{whole}ではありません）</translation>
    </message>
    <message>
        <source>{count} bit</source>
        <translation>{count}ビット</translation>
    </message>
    <message>
        <source>{count} dB</source>
        <translation>{count} dB</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}時間</translation>
    </message>
    <message>
        <source>{count} kHz</source>
        <translation>{count} kHz</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total}件中{count}件</translation>
    </message>
    <message>
        <source>{count} of {total}: {detail}</source>
        <translation>{total}件中{count}件: {detail}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date: 12 Mar 2025</comment>
        <translation>{year}年{day}</translation>
    </message>
    <message>
        <source>{detail} missing</source>
        <translation>{detail}なし</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n lanes</source>
        <comment>{done} of %n lanes</comment>
        <translation>
            <numerusform>%nレーン中{done}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation>{service}の{field}</translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation>
            <numerusform>%nトラックの{field}</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field}がありません</translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation>{field}が数値ではありません</translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation>{field}の形式が特殊です</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>{field}なし</translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation>{field}には{detail}が必要です</translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation>{field}は除外されました。サービスの求める書き方ではありません。</translation>
    </message>
    <message>
        <source>{field} was left out: this site has no column for it.</source>
        <translation>{field}は除外されました。このサイトに対応する列がありません。</translation>
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
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}または{last}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <comment>two things side by side</comment>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading}の入力先</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}。{text}</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}: {command}</translation>
    </message>
    <message>
        <source>{name} belongs to somebody else</source>
        <translation>{name}は別のユーザーのものです</translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation>{name}にはほかの名前（ハードリンク）があります</translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation>{name}は送信中です</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation>{name}は安全に変更できない構造です</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name}がありません</translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation>{name}は読み取ったときのファイルではありません</translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation>{name}またはそのフォルダは読み取り専用です</translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation>{name}が望んだ内容になりませんでした</translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation>{people}: {detail}%</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>待ち順{place}</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation>{place}番目</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows}×{columns}</translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation>
            <numerusform>{services}は{formats}を受け付けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation>
            <numerusform>{service}は小さいファイルを推奨しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation>{service}がファイル全体の送信前に応答しました</translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation>
            <numerusform>{service}が求めています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation>{service}が待機を求めています</translation>
    </message>
    <message>
        <source>{service} cannot be asked about what arrived.</source>
        <translation>{service}には届いたものについて問い合わせできません。</translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation>{service}が{title}を処理できませんでした</translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation>{service}は{title}が完了したか示しません</translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation>{service}はこの形式を受け付けません</translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation>{service}は{title}を受け付けません</translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation>{service}の応答を理解できません</translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation>
            <numerusform>{service}には番号付きで送られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation>
            <numerusform>{service}にはそのまま送られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has it, and shows it in a way that we cannot read.</source>
        <translation>{service}にありますが、読み取れない形で表示されています。</translation>
    </message>
    <message>
        <source>{service} has no track of this id any more. What stands here stays.</source>
        <translation>{service}にこのIDのトラックはもうありません。ここの記録は残ります。</translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation>{service}に{title}の音声がすでにあります</translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation>
            <numerusform>{service}にこのファイルがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation>{service}側で障害が起きています</translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation>{service}ではこのアップロードに別のファイルがあります</translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation>{service}で{title}がまだ完了していません</translation>
    </message>
    <message>
        <source>{service} lets nobody change what arrived.</source>
        <translation>{service}では届いたものを変更できません。</translation>
    </message>
    <message>
        <source>{service} lists no such upload; it may have been published.</source>
        <translation>{service}にこのアップロードはありません。公開された可能性があります。</translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation>{service}が、送信対象外のアドレスを示しました</translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation>{service}には別の形式のコピーが必要です。元のファイルはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation>
            <numerusform>{service}にはファイル自体が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation>{service}が割り当てた場所がなくなりました</translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation>{service}がこのトークンを受け付けなくなりました</translation>
    </message>
    <message>
        <source>{service} no longer tells about uploads of this age.</source>
        <translation>{service}はこれほど古いアップロードの情報を提供していません。</translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation>{service}またはアカウントのアドレス</translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation>{service}によると、アカウントの確認が必要です</translation>
    </message>
    <message>
        <source>{service} says “{status}”.</source>
        <translation>{service}の回答:「{status}」。</translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation>
            <numerusform>{service}はこれより大きいファイルを受け付けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation>
            <numerusform>{service}は{detail}を受け付けません</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation>{service}は1つずつ受け付けます</translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation>{service}の応答に時間がかかりすぎました</translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation>
            <numerusform>{service}には50や33.34だけを書きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation>
            <numerusform>{service}には29638978のようにIDだけを書きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation>ファイルではなく{service}</translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation>{service}、またはそこでのこのファイルの扱い</translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation>{size}、{span}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>残り{size}</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}。</translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation>{span}でふたを閉じられます</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} / {steps}</translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation>{subject}を書き込めませんでした: {reasons}</translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation>{subject}はカバーにできる画像ではありません（PNGまたはJPEG、最大20 MB）</translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation>{subject}は送信済みのため、ファイルはまとまったままです</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>残り{time}です。</translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation>{title}が送信中に変更されました</translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation>{title}は名前が示す音声ではありません</translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation>{title}は{service}には大きすぎます</translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation>{title}は{service}にある可能性があります</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation>{token}は1回しか使えません</translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation>{values}。{remark}</translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation>
            <numerusform>%nトラックで{value}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}。</translation>
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
        <translation>{written}。{rest}</translation>
    </message>
</context>
</TS>
