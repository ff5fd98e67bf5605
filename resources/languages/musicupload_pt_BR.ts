<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation>
            <numerusform>%n link para uma pasta</numerusform>
            <numerusform>%n links para uma pasta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbuns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <comment>%n bit</comment>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte</source>
        <comment>%n bytes</comment>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection found.</source>
        <comment>%n collections found.</comment>
        <translation>
            <numerusform>%n coleção encontrada.</numerusform>
            <numerusform>%n coleções encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation>
            <numerusform>%n capa</numerusform>
            <numerusform>%n capas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation>
            <numerusform>%n não se encaixa</numerusform>
            <numerusform>%n não se encaixam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation>
            <numerusform>%n vazio</numerusform>
            <numerusform>%n vazios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field differs</source>
        <comment>%n fields differ</comment>
        <translation>
            <numerusform>%n campo difere</numerusform>
            <numerusform>%n campos diferem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation>
            <numerusform>%n arquivo fica como estava: {reasons}.</numerusform>
            <numerusform>%n arquivos ficam como estavam: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation>
            <numerusform>%n se encaixa</numerusform>
            <numerusform>%n se encaixam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n oculto</numerusform>
            <numerusform>%n ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>%n in progress</comment>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation>
            <numerusform>%n é nova.</numerusform>
            <numerusform>%n são novas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation>
            <numerusform>%n do sistema</numerusform>
            <numerusform>%n do sistema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation>
            <numerusform>%n a conferir</numerusform>
            <numerusform>%n a conferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation>
            <numerusform>%n a completar</numerusform>
            <numerusform>%n a completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation>
            <numerusform>%n requer ação</numerusform>
            <numerusform>%n requerem ação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation>
            <numerusform>%n não é áudio</numerusform>
            <numerusform>%n não são áudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation>
            <numerusform>%n não é o endereço de um arquivo de áudio</numerusform>
            <numerusform>%n não são o endereço de um arquivo de áudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation>
            <numerusform>%n não existe mais</numerusform>
            <numerusform>%n não existem mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation>
            <numerusform>%n de {total} vai para um campo. Lembrado para planilhas com estes títulos.</numerusform>
            <numerusform>%n de {total} vão para um campo. Lembrado para planilhas com estes títulos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation>
            <numerusform>%n acima do limite para soltar de uma vez</numerusform>
            <numerusform>%n acima do limite para soltar de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation>
            <numerusform>%n por cento</numerusform>
            <numerusform>%n por cento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public</source>
        <comment>%n public</comment>
        <translation>
            <numerusform>%n pública</numerusform>
            <numerusform>%n públicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>%n queued</comment>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n recusada</numerusform>
            <numerusform>%n recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation>
            <numerusform>%n substitui uma faixa publicada: {titles}.</numerusform>
            <numerusform>%n substituem faixas publicadas: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation>
            <numerusform>%n linha se encaixa em várias faixas</numerusform>
            <numerusform>%n linhas se encaixam em várias faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation>
            <numerusform>%n linha não tem faixa</numerusform>
            <numerusform>%n linhas não têm faixa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation>
            <numerusform>%n linha corresponde</numerusform>
            <numerusform>%n linhas correspondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation>
            <numerusform>%n ignorado: {reasons}.</numerusform>
            <numerusform>%n ignorados: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation>
            <numerusform>%n texto é longo demais para uma expressão regular</numerusform>
            <numerusform>%n textos são longos demais para uma expressão regular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n faixa</numerusform>
            <numerusform>%n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation>
            <numerusform>%n faixa já está em {accounts}. Enviar de novo?</numerusform>
            <numerusform>%n faixas já estão em {accounts}. Enviar de novo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation>
            <numerusform>%n faixa está sendo enviada.</numerusform>
            <numerusform>%n faixas estão sendo enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation>
            <numerusform>%n faixa deste lote ainda está a caminho.</numerusform>
            <numerusform>%n faixas deste lote ainda estão a caminho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation>
            <numerusform>%n faixa a caminho; cancele antes de remover</numerusform>
            <numerusform>%n faixas a caminho; cancele antes de remover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation>
            <numerusform>%n faixa sem destino</numerusform>
            <numerusform>%n faixas sem destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation>
            <numerusform>%n faixa para {services}</numerusform>
            <numerusform>%n faixas para {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track: {state}</source>
        <comment>%n tracks: {state}</comment>
        <translation>
            <numerusform>%n faixa: {state}</numerusform>
            <numerusform>%n faixas: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation>
            <numerusform>%n envio</numerusform>
            <numerusform>%n envios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation>
            <numerusform>%n envio não pôde ser lido e é mantido.</numerusform>
            <numerusform>%n envios não puderam ser lidos e são mantidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation>
            <numerusform>%n envio continua.</numerusform>
            <numerusform>%n envios continuam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation>
            <numerusform>%n envio está pronto.</numerusform>
            <numerusform>%n envios estão prontos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation>
            <numerusform>%n envio requer ação.</numerusform>
            <numerusform>%n envios requerem ação.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation>
            <numerusform>%n envio tentado de novo</numerusform>
            <numerusform>%n envios tentados de novo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation>
            <numerusform>%n envio espera sua resposta.</numerusform>
            <numerusform>%n envios esperam sua resposta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value ⌄</source>
        <comment>%n values ⌄</comment>
        <translation>
            <numerusform>%n valor ⌄</numerusform>
            <numerusform>%n valores ⌄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for you to publish</source>
        <comment>%n wait for you to publish</comment>
        <translation>
            <numerusform>%n a publicar</numerusform>
            <numerusform>%n a publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation>
            <numerusform>%n com nome que não pode ser enviado</numerusform>
            <numerusform>%n com nome que não pode ser enviado</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>Fi&amp;la</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ferra&amp;mentas</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Faixas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation>Linha (P)</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(ilegível)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation>Um bucket seu, onde o arquivo espera até o serviço buscá-lo.</translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation>Um comando neste computador que imprime um token novo, executado antes de cada chamada. Deixe vazio para usar o token acima.</translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation>Uma chave não tem par</translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation>Um arquivo danificado foi separado para que o MusicUpload possa iniciar. Ele não foi excluído:</translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation>Uma lista danificada é separada, nunca excluída: Ajuda, Abrir a pasta de registros, um nível acima.</translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation>Um campo só grava quando você o altera</translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation>Um arquivo foi ignorado</translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation>Uma pasta não tem nome</translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation>O ID do SourceAudio de uma faixa</translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation>Uma cópia {copy} é criada no envio. Seu arquivo fica como está.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation>Sobre o MusicUpload</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation>Adicione a conta de armazenamento indicada ou escolha outra.</translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation>Adicionar faixas on-line</translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation>Adicionar faixas on-line…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation>
            <numerusform>%n faixa adicionada.</numerusform>
            <numerusform>%n faixas adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation>Conta {subject} adicionada</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>{subject}: adicionado.</translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation>{subject}: adicionado. Não há chaveiro aqui: a chave é mantida até o MusicUpload fechar.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Endereço da pasta</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation>Admin &gt; Edit Site Settings &gt; API no seu site.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Após este lote</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista do álbum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation>Todos os bytes foram enviados</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation>O arquivo inteiro chegou lá.</translation>
    </message>
    <message>
        <source>Already online</source>
        <translation>Já on-line</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Já enviada</translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation>Sempre fazer isso para {services}</translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation>Um e-mail ou uma URL que o SourceAudio avisa.</translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation>O ID de um envio no site</translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation>E como {format}</translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation>Outra tem o mesmo tamanho e duração.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation>Outro programa neste computador</translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation>Outra faixa do lote tem o mesmo nome de arquivo, por isso esta recebeu um número lá.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Chegada</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>As its service</source>
        <translation>Como o serviço</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation>Perguntado às {clock}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Asking the release page…</source>
        <translation>Consultando a página de versões…</translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation>Consultando {account}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>At one service</source>
        <translation>Em um serviço</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>No serviço</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation>Publicação automática</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation>De volta on-line. Tudo o que esperava continua.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Em processamento</translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation>De preferência uma chave de envio de uma só coleção: ela não pode fazer mais nada.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidade de bits</translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation>A profundidade de bits e a taxa de amostragem ficam como estão onde o formato permite. As cópias são feitas em segundo plano e removidas após o envio. Seus arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation>Bloqueadas em um serviço: estas vão para os outros</translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation>Bloqueadas: estas ficam na lista até serem corrigidas</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation>Os dois canais são iguais: mono em um arquivo estéreo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrom</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket no caminho</translation>
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
        <translation>Pode ser desfeito em um passo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar tudo</translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation>Cancelar a seleção</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field</source>
        <comment>Change %n fields</comment>
        <translation>
            <numerusform>Alterar %n campo</numerusform>
            <numerusform>Alterar %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n field and the cover</source>
        <comment>Change %n fields and the cover</comment>
        <translation>
            <numerusform>Alterar %n campo e a capa</numerusform>
            <numerusform>Alterar %n campos e a capa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation>
            <numerusform>Alterar %n faixa</numerusform>
            <numerusform>Alterar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Alterar conta</translation>
    </message>
    <message>
        <source>Change at the service</source>
        <translation>Alterar no serviço</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Alterar maiúsculas</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>Alterar maiúsculas…</translation>
    </message>
    <message>
        <source>Change there…</source>
        <translation>Alterar lá…</translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation>
            <numerusform>Maiúsculas alteradas em %n faixa</numerusform>
            <numerusform>Maiúsculas alteradas em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there afterwards, {when}: {fields}.</source>
        <translation>Alterado lá depois, {when}: {fields}.</translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation>As alterações valem na hora</translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation>
            <numerusform>Altera {values} em %n faixa</numerusform>
            <numerusform>Altera {values} em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Capítulo: {title}</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>Verificar antes de enviar…</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Procurar versão mais nova…</translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation>Verifique o endereço e as opções. As faixas que esperam continuam depois.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Verifique o endereço da conta e tente de novo.</translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation>Verifique o endereço; nada que conhecemos responde lá.</translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation>Verifique o relógio, o proxy e a rede e tente de novo.</translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation>Verifique o nome do bucket; o armazenamento não conhece nenhum com esse nome.</translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation>Verifique a região; o armazenamento pede outra na assinatura.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Consultar o serviço</translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation>Verificado aqui. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation>Escolha uma coleção existente. “Testar conexão” mostra quais há.</translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Escolher capa…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation>Escolha um formato menor ou deixe {service} de fora.</translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation>Escolha uma faixa para ver os detalhes.</translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation>Escolha um envio para ver o comprovante.</translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation>Escolha outro formato desta faixa.</translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation>Escolha outro formato ou deixe {service} de fora.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation>Escolha células em duas ou mais linhas. A primeira preenche as demais.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Escolher destino</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation>
            <numerusform>Limpo em %n faixa: {fields}</numerusform>
            <numerusform>Limpo em %n faixas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Limpo.</translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation>
            <numerusform>Distorção: %n ponto, em {at}</numerusform>
            <numerusform>Distorção: %n pontos, primeiro em {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation>Feche outros programas. A nova tentativa é automática.</translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation>Feche os programas que o usam, verifique as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation>Parte da coleção</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation>Combinar em uma faixa</translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation>
            <numerusform>%n faixa combinada em {subject}</numerusform>
            <numerusform>%n faixas combinadas em {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgula (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Connected to {who}</source>
        <translation>Conectado a {who}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar comprovante</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Não foi possível consultar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation>Capa de uma imagem…</translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation>Capa {facts}</translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation>Capas das pastas das faixas</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Criador</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Nota de entrega</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation>Diferente em {service}…</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Display title</source>
        <translation>Título exibido</translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation>Não se encaixa; os campos ficam como estão</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Refeito: {deed}</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Solte a música aqui</translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Solte a música, complete os metadados, envie a vários serviços de uma vez.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation>Cada faixa diz o que falta. Escolha uma ou várias e preencha os campos à direita.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tudo pronto</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>Exportar planilha</translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation>Exportar envios com falha…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar o histórico</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar a lista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation>Envios com falha</translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation>Falha: acima do limite ou formato não aceito</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation>Campos de uma planilha</translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation>Campos de uma planilha…</translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation>Campos dos nomes de arquivo</translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation>Campos dos nomes de arquivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes de arquivo</translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation>Os nomes de arquivo ficam como estão.</translation>
    </message>
    <message>
        <source>File names…</source>
        <translation>Nomes de arquivo…</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>Arquivo enviado</translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation>Os arquivos só vão para endereços seguros (https).</translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation>Os arquivos vão primeiro para o seu armazenamento; o SourceAudio os busca lá, um por vez.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Preencher</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation>
            <numerusform>Preencher %n faixa</numerusform>
            <numerusform>Preencher %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher abaixo</translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation>Preencha o Access Key ID.</translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation>Preencher só campos vazios</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation>
            <numerusform>%n faixa preenchida com nomes de arquivo</numerusform>
            <numerusform>%n faixas preenchidas com nomes de arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation>
            <numerusform>%n faixa preenchida com {subject}</numerusform>
            <numerusform>%n faixas preenchidas com {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation>
            <numerusform>%n faixa preenchida abaixo</numerusform>
            <numerusform>%n faixas preenchidas abaixo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Preencher…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by title, artist, ISRC</source>
        <translation>Filtrar por título, artista, ISRC</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar a lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Localizar e substituir</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Localizar e substituir…</translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation>Procurando faixas…</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminar e sair</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeiros valores</translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation>Primeiros valores: {values}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corrigir</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation>
            <numerusform>Corrigir %n problema</numerusform>
            <numerusform>Corrigir %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation>Corrigir conta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>For each album</source>
        <translation>Para cada álbum</translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation>Para cada disco de um álbum</translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation>Para cada pasta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Formats set</source>
        <translation>Formatos definidos</translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation>Dos nomes de arquivo…</translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation>Das pastas das faixas</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation>
            <numerusform>Predefinição {subject} aplicada a %n faixa</numerusform>
            <numerusform>Predefinição {subject} aplicada a %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gênero</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation>Ir para {at}</translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation>Sai no próximo envio</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Vai para</translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation>Vai só para {services}: os outros precisam do próprio arquivo.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation>
            <numerusform>Deduzido de %n nome de arquivo</numerusform>
            <numerusform>Deduzido de %n nomes de arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation>Em espera: precisa de token novo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation>Aqui está para onde vão suas faixas. Marque um ou vários serviços.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation>Ocultar as faixas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Histórico…</translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation>Quanto tempo uma sessão de envio fica aberta; ela se renova sozinha.</translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation>Como o lote se chama na fila de publicação do site.</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation>ISRC, depois título</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Imediato</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation>
            <numerusform>Em %n segundo: {deed}.</numerusform>
            <numerusform>Em %n segundos: {deed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>Em uma caixa de diálogo: sair dela</translation>
    </message>
    <message>
        <source>In a field of several tracks: choose one of their values</source>
        <translation>Em um campo de várias faixas: escolher um dos valores</translation>
    </message>
    <message>
        <source>In its own words: {words}</source>
        <translation>Texto original: {words}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation>No arquivo: nada</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>No arquivo: {text}</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>No arquivo: {value}</translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation>Na lista e na tabela: editar</translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation>Na lista: fazer o que a linha oferece</translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation>Na lista: abrir e fechar uma faixa</translation>
    </message>
    <message>
        <source>In the list: play or pause</source>
        <translation>Na lista: tocar ou pausar</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Na planilha</translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation>Na tabela: limpar células</translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation>Na tabela: preencher abaixo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation>Insira pelo menos um campo</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Inserir {field}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation>Há um limite ativo? A barra de status mostra um selo. Configurações, Transferências.</translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation>Precisa de proxy? Configurações, Rede. Um certificado da sua empresa deve ser conhecido deste computador.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>A unidade está conectada?</translation>
    </message>
    <message>
        <source>Is replaced when ticked</source>
        <translation>É substituída se marcada</translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation>“{title}” está em {service}?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation>Não foi possível salvar lá: {why}</translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation>Ele não pôde provar quem é, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. The message says how many of each.</source>
        <translation>Está vazio, oculto, não é áudio ou não pode ser lido. A mensagem diz quantos há de cada tipo.</translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation>Costuma ser escrito como {example}.</translation>
    </message>
    <message>
        <source>It is not loaded or installed by itself.</source>
        <translation>Ela não é baixada nem instalada sozinha.</translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation>Entrou em um envio que espera no site; publique-o lá.</translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation>Fica borrada nas lojas.</translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation>Ele já deve existir.</translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation>Substituiu na hora uma faixa publicada, como você indicou.</translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation>Substitui uma faixa publicada.</translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation>Diz Importado, mas a faixa não é pública</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation>A chave é excluída deste computador, e o que estava na fila é cancelado. O que chegou fica lá e no histórico.</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation>O motivo está em Detalhes. Altere o que é indicado e envie de novo.</translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation>Tags ilegíveis</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Job email</source>
        <translation>E-mail do trabalho</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nome do trabalho</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Entra em</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Manter uma de cada</translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation>Manter o computador ativo durante as transferências</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>Continuar enviando</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Guardado só neste computador</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation>As chaves são pedidas a cada início</translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation>As chaves não estão nestas pastas. Estão no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Gravadora</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation>Maior que {detail}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sobrenome</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation>Deixe vazio para conectar diretamente. Vale a partir da próxima conexão; o que está sendo enviado vai até o fim.</translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation>Deixe assim ou envie mais uma vez.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation>
            <numerusform>Omitido: %n valor de {fields} que o formato não comporta.</numerusform>
            <numerusform>Omitido: %n valores de {fields} que o formato não comporta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation>Ex.: 1</translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation>Ex.: 2</translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation>Ex.: 2026 Northlight Records</translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation>Ex.: 2026-11-27</translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation>Ex.: 92</translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation>Ex.: Electronic / Downtempo</translation>
    </message>
    <message>
        <source>Like English</source>
        <translation>Ex.: inglês</translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation>Ex.: Fá menor</translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation>Ex.: Instrumental</translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation>Ex.: Northlight Records</translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation>Ex.: SE-A1B-26-00012</translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation>Ex.: T-123.456.789-0</translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation>Ex.: caloroso, esperançoso</translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation>Ex.: {track} - {artist} - {title}</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation>Limite {amount} MB/s</translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation>Ouça o arquivo. Se estiver bom, envie de novo.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Look at the service first, then answer. Send again makes a second copy if it did.</source>
        <translation>Olhe primeiro no serviço e depois responda. Se chegou, “Enviar de novo” cria uma segunda cópia.</translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation>Veja seu plano lá. As faixas que esperam esta conta continuam depois.</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Procurar uma versão mais nova uma vez por dia</translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation>Olhe primeiro lá. Depois diga que chegou ou envie de novo.</translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation>Olhe lá mais tarde. Tentar de novo só pergunta; não envia segunda cópia.</translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation>Olhe lá e diga que chegou. Uma chave que pode ler o status informa sozinha.</translation>
    </message>
    <message>
        <source>Look where you got this copy from.</source>
        <translation>Veja no lugar de onde veio esta cópia.</translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation>Analisando o áudio…</translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation>Parece o mesmo arquivo</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation>
            <numerusform>%n faixa criada dos arquivos de {subject}</numerusform>
            <numerusform>%n faixas criadas dos arquivos de {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Megabytes por segundo</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation>Tabela de metadados</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Vários</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Clima</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Mais para {account}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation>
            <numerusform>%n faixa movida</numerusform>
            <numerusform>%n faixas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation>O MusicUpload terminou</translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation>O MusicUpload já está aberto. A lista está na janela dele.</translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation>O MusicUpload cometeu um erro</translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation>O MusicUpload está rodando como administrador. Inicie-o normalmente ou use Adicionar.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requer ação</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versão mais nova</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation>Nenhuma conta à mão? Ensaie com cópias locais dos serviços.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation>Sem conexão com {service}</translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation>Sem conexão, embora a internet funcione</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Sem capa</translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation>Não há cover.jpg ou similar junto a estas faixas</translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation>Sem silêncio longo, sem distorção, nada falta</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Nenhuma predefinição</translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation>Nenhum alto-falante ou fone encontrado. Toca, mas nada se ouve.</translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation>
            <numerusform>Nenhuma faixa passa neste filtro. %n está oculta.</numerusform>
            <numerusform>Nenhuma faixa passa neste filtro. %n estão ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Nenhuma faixa</translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation>Nenhum envio corresponde.</translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation>Nenhum envio falhou.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sem valores</translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation>Nenhuma: nada foi enviado desta vez</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrada</translation>
    </message>
    <message>
        <source>Not in this guide</source>
        <translation>Não está neste guia</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sem informação</translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation>Desnecessário com uma chave de uma só coleção.</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Não pública</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>Ainda não enviada.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation>Nada pode ser tocado aqui: faltam neste computador os componentes de som.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nada muda</translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation>Nada por ora. Continua sozinho.</translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation>Nada por ora. Nada se perde.</translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation>Nada acontece quando solto arquivos (Windows)</translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation>Nada chegou a lugar algum ainda.</translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation>Nada mais a enviar. Tudo está lá ou a caminho.</translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation>Nada é público até você pressionar “Publicar”.</translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation>Nada é enviado até você pressionar aqui. Depois cada linha diz em que ponto está.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada impede o envio.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again later.</source>
        <translation>Nada foi alterado aqui. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numerar</translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation>
            <numerusform>Numerar %n faixa</numerusform>
            <numerusform>Numerar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation>Numerar faixas</translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation>Numerar faixas…</translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation>
            <numerusform>%n faixa numerada</numerusform>
            <numerusform>%n faixas numeradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numerar…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation>Um endereço por linha. Os serviços buscam os arquivos lá; nada é baixado.</translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation>Uma notificação por lote, e só quando a janela não está à frente.</translation>
    </message>
    <message>
        <source>One request to the release page, with the number of this version. Nothing about you or your music.</source>
        <translation>Um pedido à página de versões, com o número desta versão. Nada sobre você nem sua música.</translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation>Só células que formam um bloco podem ser copiadas. Nada foi copiado.</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>Só campos vazios</translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation>Só o canal esquerdo tem som</translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation>Só o canal direito tem som</translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation>Só faixas não enviadas de formatos diferentes podem ser combinadas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir a página de download</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir a pasta de registros</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Abrir {what}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordem da lista</translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation>Índice da organização</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Outros formatos</translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation>Outros formatos anexados</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Outra planilha</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation>PYTHON_KEYRING_BACKEND indica um local que não protege chaves. Ele é usado porque você o escolheu.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation>Cole um token novo. As faixas que esperam esta conta continuam sozinhas.</translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation>Cole um token novo: Enter na linha. O que esperava a conta continua sozinho.</translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation>Colar capa</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Colar arquivos</translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation>Cole-a. Ela fica no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation>Colar token novo</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Colar token</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation>
            <numerusform>Colado em %n faixa</numerusform>
            <numerusform>Colado em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation>Colado uma vez: {block} não preenche {target} por igual.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Pessoa {number}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation>Lugar reservado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Tocar ou pausar</translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation>Posição {at} de {length}</translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation>Contas de teste e faixas de exemplo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Processando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track</source>
        <comment>Publish %n tracks</comment>
        <translation>
            <numerusform>Publicar %n faixa</numerusform>
            <numerusform>Publicar %n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation>
            <numerusform>Publicar %n faixa em {account}?</numerusform>
            <numerusform>Publicar %n faixas em {account}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editora</translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation>Editora {number}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Editoras</translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation>Publicação em {account}</translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation>Coloque um espaço ou outro caractere antes de {token}</translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation>Vem antes de cada nome no bucket; pode ficar vazio.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation>Coloque-o de volta ou conecte a unidade e tente de novo.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Pôr na lista</translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation>Coloque o arquivo certo no lugar e tente de novo.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation>Sair do MusicUpload</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation>Reler e enviar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Pronto para enviar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Refazer “{deed}”</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lançamento</translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation>Lembrar para esta conta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Remover uma predefinição</translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation>Remover uma predefinição…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Remover capa</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation>Remover a conta {account}?</translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation>Remover {preset}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation>
            <numerusform>%n faixa removida da lista</numerusform>
            <numerusform>%n faixas removidas da lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation>Conta {subject} removida</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation>Substituir em todas</translation>
    </message>
    <message>
        <source>Replace the cover</source>
        <translation>Substituir a capa</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Substituir o que há</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation>
            <numerusform>Substituir, %n valor difere</numerusform>
            <numerusform>Substituir, %n valores diferem</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation>Substituir, nenhum valor difere</translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation>
            <numerusform>Texto substituído em %n faixa</numerusform>
            <numerusform>Texto substituído em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Substitui</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir falhas</translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation>De novo em {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>De novo em breve</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation>As linhas acham a faixa por</translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation>Linhas que se encaixam em várias faixas</translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation>Linhas sem faixa</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation>Compatível com S3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>Igual em todos</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Taxa de amostragem</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Salvar conta</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Salvar como predefinição…</translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation>Salvar capa…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation>Diga de que faixa em {service} se trata.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Procurar no guia</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Faixas selecionadas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation>
            <numerusform>Enviar %n faixa</numerusform>
            <numerusform>Enviar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation>Envie de novo desde o início.</translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation>Envie de novo. Um link novo é pedido.</translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation>Envie de novo. Um lugar novo é pedido.</translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation>Envie como novo envio. O que está lá fica como está.</translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation>Suspender o computador</translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation>
            <numerusform>Enviar uma cópia {copy} de %n faixa?</numerusform>
            <numerusform>Enviar cópias {copy} de %n faixas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation>Envia áudio ao Google Flow Music por useapi.net.</translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation>Envia áudio ao Riffusion por useapi.net.</translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation>Envia para {names}</translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation>Se enviadas de novo, um serviço pode mostrá-las duas vezes.</translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation>Enviado como cópia {format}, porque o serviço não aceita o formato do arquivo.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado para</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Inicial maiúscula na frase</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation>Duração da sessão (s)</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Sessão aberta</translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation>Acerte o relógio deste computador: o armazenamento recusa assinaturas de outra hora.</translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation>
            <numerusform>Capa definida em %n faixa</numerusform>
            <numerusform>Capa definida em %n faixas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation>
            <numerusform>Alterado em %n faixa: {fields}</numerusform>
            <numerusform>Alterado em %n faixas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation>Vários valores precisam de um bloco de células como destino. Nada foi colado.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation>As partes ({people}) somam {detail}%, não 100</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Planilha (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation>
            <numerusform>Planilha “{name}”, %n linha, títulos na linha {row}</numerusform>
            <numerusform>Planilha “{name}”, %n linhas, títulos na linha {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>Planilhas ({patterns})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostrar todos os nomes</translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation>Mostrar só os nomes que não se encaixam</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation>Mostrar as faixas</translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation>Mostrar as faixas que requerem ação</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation>Entre na conta lá e veja o que é pedido. As faixas que esperam continuam depois.</translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation>Silêncio: {count} s no fim</translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation>Silêncio: {count} s no início</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Pular esta versão</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensão</translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation>Por isso não conta como chegada.</translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation>Por isso foi interrompido.</translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation>Alguns campos não foram aceitos.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation>O SourceAudio espera “Publicar”: o cartão acima da lista ou o próprio site.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation>Dividir em uma faixa por arquivo</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Disponibilizado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation>Não inicia mais nada. O que está sendo enviado vai até o fim.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Continuar aberto</translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation>Fica: {text}</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation>Armazenamento limpo</translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation>Como https://files.example.com/masters/; o nome do arquivo é acrescentado.</translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation>Como mp3,wav: que formatos o site cria e mostra.</translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation>Esses links duram pouco.</translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation>Os tokens do Swayzio duram cerca de um minuto; um comando de token nunca expira.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation>Avisar quando um lote terminar</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Testar {account}</translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation>O ID de um envio que espera no site: este arquivo vira um formato dele.</translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation>O ID do SourceAudio de uma faixa publicada: este arquivo substitui o formato dela ou é acrescentado.</translation>
    </message>
    <message>
        <source>The account it went to is not here any more, so nobody can be asked.</source>
        <translation>A conta de destino não está mais aqui, por isso não é possível consultar.</translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation>As faixas escolhidas não têm valor em comum.</translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation>A coluna sem título vai para</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>A conexão</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>A conexão caiu antes da resposta.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation>A conexão caiu antes da resposta. Olhe primeiro lá. “Chegou” fecha esta linha; “Enviar de novo” envia uma segunda cópia se a primeira chegou.</translation>
    </message>
    <message>
        <source>The connection or the release page</source>
        <translation>A conexão ou a página de versões</translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation>A conexão ou {service}</translation>
    </message>
    <message>
        <source>The connection to the release page is not safe</source>
        <translation>A conexão com a página de versões não é segura</translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation>A conexão com {service} não é segura</translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation>A conexão, não o arquivo</translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation>A capa não pôde ser lida.</translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation>A capa não chegou.</translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation>A capa é menor que {detail} px</translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation>A capa não foi aceita.</translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation>A tela pode apagar. O processamento em um serviço não exige a tampa aberta.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation>O arquivo não pode ser aberto. Talvez tenha sido movido.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>O arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation>O arquivo termina cedo: {heard} de {declared}</translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation>O arquivo vai direto para o armazenamento do Swayzio; stems, tags e letra são feitos lá.</translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation>O arquivo chegou lá.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation>O arquivo está bom, e nada foi enviado.</translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation>O arquivo está bom.</translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation>O arquivo de {title} não pode ser lido</translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation>O arquivo de {title} não existe mais</translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation>Os arquivos já têm todos estes valores.</translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation>O ID de um criador, se você os usa.</translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation>A chave foi aceita.</translation>
    </message>
    <message>
        <source>The key of this account may send tracks, but not look at them.</source>
        <translation>A chave desta conta pode enviar faixas, mas não vê-las.</translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation>A chave da sua conta</translation>
    </message>
    <message>
        <source>The last batch</source>
        <translation>O último lote</translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation>O limite de {service}</translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation>O link para enviar a {service} expirou</translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation>A lista estava vazia ao iniciar</translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation>O nome diz que sim, o conteúdo não.</translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation>A rede ou o relógio deste computador</translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation>As outras faixas continuam.</translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation>A parte da chave que não é secreta.</translation>
    </message>
    <message>
        <source>The picture here</source>
        <translation>A imagem daqui</translation>
    </message>
    <message>
        <source>The receipt has no id to ask for.</source>
        <translation>O comprovante não tem ID para consultar.</translation>
    </message>
    <message>
        <source>The release page asks us to wait</source>
        <translation>A página de versões pede para esperar</translation>
    </message>
    <message>
        <source>The release page cannot be reached</source>
        <translation>Não foi possível alcançar a página de versões</translation>
    </message>
    <message>
        <source>The release page does not say what is new.</source>
        <translation>A página de versões não diz o que há de novo.</translation>
    </message>
    <message>
        <source>The release page gave an answer we do not understand</source>
        <translation>A página de versões deu uma resposta que não entendemos</translation>
    </message>
    <message>
        <source>The release page has trouble on its side</source>
        <translation>A página de versões está com problemas</translation>
    </message>
    <message>
        <source>The release page takes no more questions from your network for now</source>
        <translation>A página de versões não aceita mais perguntas da sua rede por enquanto</translation>
    </message>
    <message>
        <source>The release page took too long to answer</source>
        <translation>A página de versões demorou demais para responder</translation>
    </message>
    <message>
        <source>The release page, not this computer</source>
        <translation>A página de versões, não este computador</translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation>A substituição pede um grupo que a expressão não tem</translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation>A linha oferece uma cópia em outro formato. Seu arquivo fica como está.</translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation>As regras de {service}</translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation>O mesmo arquivo já chegou lá antes, talvez com outro nome.</translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation>O mesmo nome de arquivo duas vezes</translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation>O serviço encontrou música que pode ser de outra pessoa.</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>As configurações não puderam ser gravadas</translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation>O site publica sozinho, 10 minutos após o último envio ou com 1.000 faixas. Ninguém é consultado então, nem sobre faixas substituídas.</translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation>O som está {count}% fora do centro (desvio DC)</translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation>O armazenamento de {service} recusou o arquivo</translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation>A tabela termina ali: {lost} de fora.</translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation>O token de {service} não está neste computador</translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation>O arquivo inteiro foi aceito, mas esta chave não pode perguntar se está pronto. Olhe lá. “Chegou” fecha esta linha; “Enviar de novo” só pergunta mais uma vez.</translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation>O texto inteiro, como user:1234-….</translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation>A faixa inteira está em silêncio</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lá</translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation>Não existe o campo {token}</translation>
    </message>
    <message>
        <source>There is no release on the release page</source>
        <translation>Não há nenhuma versão na página de versões</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Não há texto para colar.</translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation>Não há nada neste arquivo: escolha outro.</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Não há nada a preencher.</translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation>Estes nomes de arquivo não seguem um padrão único</translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation>Estes valores são guardados com um nome, para serem dados a outras faixas.</translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation>Esta conta não funciona como está configurada</translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation>Isto altera seus arquivos. Cada um é gravado como cópia ao lado, verificado e só então posto no lugar; o som fica igual até o último bit. Não pode ser desfeito aqui.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation>Este computador não pôde anotar</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation>Este computador não tem chaveiro desbloqueado, por isso as chaves só ficam até sair.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation>Este computador não tem um chaveiro que possamos usar. A chave é mantida até o MusicUpload fechar e nunca é gravada.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation>Este computador não tem espaço para uma cópia de {title}</translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation>Este computador não iniciou o que lê o áudio</translation>
    </message>
    <message>
        <source>This copy was not made by a release; look where you got it from.</source>
        <translation>Esta cópia não veio de uma versão publicada; veja no lugar de onde a obteve.</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>Este arquivo não pode ser decodificado.</translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation>Este arquivo não pode ser tocado aqui.</translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation>Este arquivo não pode ser lido: abra-o no seu programa de planilhas e salve de novo como XLSX.</translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation>Este arquivo só abre com senha: salve uma cópia sem senha e escolha a cópia.</translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation>Esta é uma chave de envio: ela envia para a própria coleção.</translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation>Isto é tudo o que seria salvo. Chaves, títulos, nomes de arquivo, endereços e pastas não estão incluídos. Nada é enviado: você recebe um arquivo e decide quem o vê.</translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation>É mais do que se pode ler de uma vez: salve as linhas necessárias em um arquivo próprio.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Não é uma expressão regular</translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation>Não é uma expressão regular; veja o caractere {place}</translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation>Não é uma planilha: escolha um arquivo XLSX ou CSV.</translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation>Não é áudio</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation>Não é o endereço de um proxy, por isso nada foi alterado. Ele é como http://proxy.example:3128, sem nome e senha.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta é a versão mais nova</translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation>Esta chave não pode definir o título exibido; o nome do arquivo fica lá.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation>Este tipo de planilha não é lido: salve como XLSX ou CSV no seu programa de planilhas.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation>Esta faixa está on-line. Não há arquivo aqui para examinar.</translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation>Esta faixa só está on-line</translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation>Esta faixa, como {service} a vê</translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation>
            <numerusform>Arrumado em %n faixa: {fields}</numerusform>
            <numerusform>Arrumado em %n faixas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Arrumar</translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation>O tempo, não o arquivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Iniciais Maiúsculas</translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation>Título e artista</translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation>Título, artista, ID, nome do arquivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Comando de token</translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation>
            <numerusform>Valores do arquivo usados em %n faixa</numerusform>
            <numerusform>Valores do arquivo usados em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Faixa</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>ID da faixa</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation>As faixas vão para uma de suas coleções e são preparadas lá para streaming.</translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation>Faixas, álbuns ou pastas inteiras. Nada é enviado até você pressionar “Enviar”.</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solução de problemas</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Tente de novo em uma hora.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, look where you got this copy from.</source>
        <translation>Tente de novo mais tarde. Se continuar, veja no lugar de onde veio esta cópia.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation>Tente de novo mais tarde. Nada se perde.</translation>
    </message>
    <message>
        <source>Try again when the network is back. Is a proxy needed? Settings, Network.</source>
        <translation>Tente de novo quando a rede voltar. Precisa de proxy? Configurações, Rede.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation>Tente de novo. Se continuar, envie-nos as linhas em Detalhes.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation>Tente de novo. Se continuar, envie a {service} as linhas em Detalhes.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation>Tente de novo. Se continuar, tente mais tarde.</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>Experimentar com contas de teste</translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation>Digite os campos ou pegue-os do nome do arquivo.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAIÚSCULAS</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inalterada</translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation>Sublinhados são espaços</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation>Desfazer “{deed}”</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Desfeito: {deed}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation>Incerto: pode ter chegado</translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation>Taxa de amostragem incomum: {rate}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation>
            <numerusform>Enviar %n faixa</numerusform>
            <numerusform>Enviar %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation>ID do envio</translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation>Enviar com cópias</translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation>Os envios estão lentos</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation>Envios simultâneos</translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation>Envios simultâneos em {account}</translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation>Envios por estado</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar o valor do arquivo</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID do usuário</translation>
    </message>
    <message>
        <source>Values of the selected tracks</source>
        <translation>Valores das faixas selecionadas</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valores que diferem</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>A versão {version} chegou</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation>Espere o arquivo ficar pronto e envie de novo.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Aguardando a vez</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>Aguardando o site.</translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation>Avisos: estas são enviadas, salvo indicação em contrário</translation>
    </message>
    <message>
        <source>Was: {values}</source>
        <translation>Era: {values}</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. %n track on the list.</source>
        <comment>Welcome back. %n tracks on the list.</comment>
        <translation>
            <numerusform>Olá de novo. %n faixa na lista.</numerusform>
            <numerusform>Olá de novo. %n faixas na lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be compared is the same.</source>
        <translation>O que pode ser comparado é igual.</translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation>O que chegou fica lá.</translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation>O que chegou fica lá. O resto continua quando você iniciar o MusicUpload de novo.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>O que é salvo</translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation>O que deu às faixas fica como está.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>Ao publicar</translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation>Onde os arquivos ficam até o fim da importação; adicione antes uma conta de armazenamento.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De onde vem</translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation>Para onde sua música pode ir</translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation>Se um arquivo em um formato que o serviço recusa vai para lá como cópia convertida. A cópia mantém a profundidade de bits e a taxa de amostragem e é removida depois.</translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation>Se um lote é publicado sozinho após a importação. Um lote que substitui uma faixa publicada sempre pergunta.</translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation>Qual das suas contas do Flow Music; necessário com várias.</translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation>Qual das suas contas do Riffusion; necessário com várias.</translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation>Quem o site avisa; senão, o contato do site.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation>Com o total, como 1/12</translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation>Sem anotação nada é enviado, assim nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation>Sem a fila de publicação e sem perguntar de novo. Precisa do ID da faixa.</translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation>Vale na hora, para todos os envios juntos. Um selo fica na barra de status.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Gravar</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation>
            <numerusform>Gravar %n arquivo</numerusform>
            <numerusform>Gravar %n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation>Gravar tags nos arquivos</translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation>Gravar tags nos arquivos…</translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation>Escreva o endereço com https:// na frente. As chaves nunca saem desprotegidas.</translation>
    </message>
    <message>
        <source>Writer {number}</source>
        <translation>Autor {number}</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Autores</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row to {subject}</source>
        <comment>Wrote %n rows to {subject}</comment>
        <translation>
            <numerusform>%n linha gravada em {subject}</numerusform>
            <numerusform>%n linhas gravadas em {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation>
            <numerusform>Tags de %n arquivo gravadas</numerusform>
            <numerusform>Tags de %n arquivos gravadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes ou No</translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation>Você disse que chegou.</translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation>Sua conta, não o arquivo</translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation>Seus arquivos já estão em um servidor web; cada um é buscado lá pelo nome.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Sua lista</translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation>Sua própria referência, se você usa uma.</translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation>Seu plano em {service} não inclui isso</translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation>uma falha nossa</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>um link para uma pasta</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>cerca de {count} h</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>cerca de {count} min</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>já enviada</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>e mais %n faixa</numerusform>
            <numerusform>e mais %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>há outro arquivo lá</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>resposta não entendida</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>respondeu cedo demais</translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation>qualquer formato de áudio</translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation>chegou, não confirmado</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>perguntar</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation>às</translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation>
            <numerusform>em todos os %n serviços</numerusform>
            <numerusform>em todos os %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation>nos dois serviços</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>em {account}</translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation>em {service}</translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation>auto serve para o Cloudflare R2; a Amazon precisa da própria.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueadas</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por você</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>confirmando</translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation>conexão não segura</translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation>não pôde ser processado</translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation>ilegível por ora</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>arquivo vazio</translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation>
            <numerusform>vazio em %n</numerusform>
            <numerusform>vazio em %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation>
            <numerusform>vazio em %n faixa</numerusform>
            <numerusform>vazio em %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>arquivo ilegível</translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation>acha a faixa</translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation>formato não aceito</translation>
    </message>
    <message>
        <source>from file name</source>
        <translation>do nome do arquivo</translation>
    </message>
    <message>
        <source>from folder</source>
        <translation>da pasta</translation>
    </message>
    <message>
        <source>from preset</source>
        <translation>da predefinição</translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation>da planilha</translation>
    </message>
    <message>
        <source>from tag</source>
        <translation>da tag</translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation>continua sozinho quando ela voltar</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>indo ao ar</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deduzido</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>já está lá</translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation>pode ter chegado</translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation>o lugar não existe mais</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>as tags</translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation>do sistema</translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation>olhe no serviço</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>nome repetido</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>precisa de token novo</translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation>precisa do token</translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation>precisa de outros ajustes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>token novo</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>próximo da fila</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sem resposta a tempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sem arquivo</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>sem limite indicado</translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation>nada foi anotado</translation>
    </message>
    <message>
        <source>no progress for {time}</source>
        <translation>sem progresso há {time}</translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation>“não” põe o bucket antes do nome do host; alguns serviços pedem isso.</translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation>sem espaço para cópia</translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation>sem espaço para uma cópia de {name} no disco</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sem tags</translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation>{detail} não aceito</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>não é áudio</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>ainda não terminou</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>fora do seu plano</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>ainda não público</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>não aceito</translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation>não é o endereço de um arquivo de áudio</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>nada está sendo enviado</translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>uma por vez</translation>
    </message>
    <message>
        <source>online</source>
        <translation>on-line</translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation>acima do limite para soltar de uma vez</translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation>mais de {detail}</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>mais de {size}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>publishers</source>
        <translation>editoras</translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation>lido como {date}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prontas</translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation>substitui uma faixa publicada</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitação</translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation>pode fechar em {span}</translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation>mesmo arquivo duas vezes</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>small cover</source>
        <translation>capa pequena</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>recomeçando</translation>
    </message>
    <message>
        <source>step</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation>a conta requer ação</translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation>o disco falhou em {name}</translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation>o arquivo mudou</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation>o link expirou</translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation>o serviço pede para esperar</translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation>o armazenamento recusou</translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation>as tags de {name} não podem ser lidas por inteiro</translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation>pelo seu próprio armazenamento</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation>para {account}</translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation>para {count} de {total}</translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation>para {total}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation>problema no serviço</translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation>tentativa {count}</translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation>tentativa {count} de {total}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>digitado</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>endereço não seguro</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>até {size}</translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation>até {size} recomendado</translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation>A useapi.net declara sua API do Riffusion desativada. O Flow Music é o sucessor lá.</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avisos</translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation>com nome que não pode ser enviado</translation>
    </message>
    <message>
        <source>words</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>writing {name} took too long</source>
        <translation>gravar {name} demorou demais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation>você pode fechar a tampa</translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation>{act}: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation>
            <numerusform>{chosen} de %n faixa selecionada</numerusform>
            <numerusform>{chosen} de %n faixas selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation>{column} da pessoa {number}</translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation>{column} da editora {number}</translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation>{column} do autor {number}</translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation>cópia {copy}</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}%</translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation>{count}%, não {whole}</translation>
    </message>
    <message>
        <source>{count} bit</source>
        <translation>{count} bits</translation>
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
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{count} of {total}: {detail}</source>
        <translation>{count} de {total}: {detail}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date: 12 Mar 2025</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{detail} missing</source>
        <translation>falta {detail}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n lanes</source>
        <comment>{done} of %n lanes</comment>
        <translation>
            <numerusform>{done} de %n vias</numerusform>
            <numerusform>{done} de %n vias</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation>{field} em {service}</translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation>
            <numerusform>{field} para %n faixa</numerusform>
            <numerusform>{field} para %n faixas</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>Falta {field}</translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation>{field} não é um número</translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation>{field} parece incomum</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation>{field} precisa de {detail}</translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation>{field} ficou de fora: não está escrito como o serviço quer.</translation>
    </message>
    <message>
        <source>{field} was left out: this site has no column for it.</source>
        <translation>{field} ficou de fora: este site não tem coluna para isso.</translation>
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
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <comment>two things side by side</comment>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading} vai para</translation>
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
        <translation>{name} pertence a outra pessoa</translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation>{name} tem outros nomes (links físicos)</translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation>{name} está sendo enviado</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation>{name} é feito de um modo que não pode ser alterado com segurança</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name} sumiu</translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation>{name} não é mais o arquivo que foi lido</translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation>{name} ou sua pasta é somente leitura</translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation>{name} não teria o conteúdo desejado</translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation>{people}: {detail}%</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>{place} na fila</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation>{place}º</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} por {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation>
            <numerusform>{services} não aceita {formats}.</numerusform>
            <numerusform>{services} não aceitam {formats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation>
            <numerusform>{service} recomenda arquivos menores.</numerusform>
            <numerusform>{service} recomendam arquivos menores.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation>{service} respondeu antes do envio do arquivo inteiro</translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation>
            <numerusform>{service} pede isso.</numerusform>
            <numerusform>{service} pedem isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation>{service} pede para esperar</translation>
    </message>
    <message>
        <source>{service} cannot be asked about what arrived.</source>
        <translation>{service} não pode ser consultado sobre o que chegou.</translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation>{service} não pôde processar {title}</translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation>{service} não diz se {title} está pronta</translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation>{service} não aceita este formato</translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation>{service} não aceita {title}</translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation>{service} deu uma resposta que não entendemos</translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation>
            <numerusform>{service} recebe cada uma com um número.</numerusform>
            <numerusform>{service} recebem cada uma com um número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation>
            <numerusform>{service} as recebe como estão.</numerusform>
            <numerusform>{service} as recebem como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has it, and shows it in a way that we cannot read.</source>
        <translation>{service} tem o arquivo, mas o mostra de um modo que não podemos ler.</translation>
    </message>
    <message>
        <source>{service} has no track of this id any more. What stands here stays.</source>
        <translation>{service} não tem mais nenhuma faixa com este ID. O que está aqui fica.</translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation>{service} já tem o som de {title}</translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation>
            <numerusform>{service} tem este arquivo.</numerusform>
            <numerusform>{service} têm este arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation>{service} está com problemas</translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation>{service} tem outro arquivo neste envio</translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation>{service} ainda não terminou {title}</translation>
    </message>
    <message>
        <source>{service} lets nobody change what arrived.</source>
        <translation>{service} não permite alterar o que chegou.</translation>
    </message>
    <message>
        <source>{service} lists no such upload; it may have been published.</source>
        <translation>{service} não lista esse envio; ele pode ter sido publicado.</translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation>{service} indicou um endereço para o qual não enviamos</translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation>{service} precisa de uma cópia em outro formato. Seu arquivo fica como está.</translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation>
            <numerusform>{service} precisa do próprio arquivo.</numerusform>
            <numerusform>{service} precisam do próprio arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation>{service} não tem mais o lugar que nos deu</translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation>{service} não aceita mais este token</translation>
    </message>
    <message>
        <source>{service} no longer tells about uploads of this age.</source>
        <translation>{service} não informa mais sobre envios desta idade.</translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation>{service} ou o endereço da conta</translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation>{service} diz que sua conta precisa de atenção</translation>
    </message>
    <message>
        <source>{service} says “{status}”.</source>
        <translation>{service} diz “{status}”.</translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation>
            <numerusform>{service} não aceita arquivo maior.</numerusform>
            <numerusform>{service} não aceitam arquivo maior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation>
            <numerusform>{service} não aceita {detail}</numerusform>
            <numerusform>{service} não aceitam {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation>{service} aceita uma por vez</translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation>{service} demorou demais para responder</translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation>
            <numerusform>{service} quer só 50 ou 33.34.</numerusform>
            <numerusform>{service} querem só 50 ou 33.34.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation>
            <numerusform>{service} quer só o ID, como 29638978.</numerusform>
            <numerusform>{service} querem só o ID, como 29638978.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation>{service}, não o arquivo</translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation>{service}, ou o que faz deste arquivo</translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation>{size} em {span}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>faltam {size}</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}.</translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation>{span} e você pode fechar a tampa</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation>{subject} não pôde ser gravado: {reasons}</translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation>{subject} não é uma imagem que possa ser capa (PNG ou JPEG, no máximo 20 MB)</translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation>{subject} já foi enviado, por isso os arquivos ficam juntos</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>restam {time}.</translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation>{title} mudou durante o envio</translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation>{title} não é o áudio que o nome diz</translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation>{title} é grande demais para {service}</translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation>{title} pode estar em {service}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation>{token} só pode aparecer uma vez</translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation>{values}. {remark}</translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation>
            <numerusform>{value} em %n faixa</numerusform>
            <numerusform>{value} em %n faixas</numerusform>
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
