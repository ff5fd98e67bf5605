<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation>
            <numerusform>%n enlace a una carpeta</numerusform>
            <numerusform>%n enlaces a una carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n álbum</numerusform>
            <numerusform>%n álbumes</numerusform>
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
            <numerusform>%n colección encontrada.</numerusform>
            <numerusform>%n colecciones encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation>
            <numerusform>%n portada</numerusform>
            <numerusform>%n portadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation>
            <numerusform>%n no encaja</numerusform>
            <numerusform>%n no encajan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation>
            <numerusform>%n vacío</numerusform>
            <numerusform>%n vacíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field differs</source>
        <comment>%n fields differ</comment>
        <translation>
            <numerusform>%n campo difiere</numerusform>
            <numerusform>%n campos difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation>
            <numerusform>%n archivo queda como estaba: {reasons}.</numerusform>
            <numerusform>%n archivos quedan como estaban: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation>
            <numerusform>%n encaja</numerusform>
            <numerusform>%n encajan</numerusform>
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
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation>
            <numerusform>%n es nueva.</numerusform>
            <numerusform>%n son nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation>
            <numerusform>%n del sistema</numerusform>
            <numerusform>%n del sistema</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation>
            <numerusform>%n por revisar</numerusform>
            <numerusform>%n por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation>
            <numerusform>%n por completar</numerusform>
            <numerusform>%n por completar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation>
            <numerusform>%n requiere acción</numerusform>
            <numerusform>%n requieren acción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation>
            <numerusform>%n no es audio</numerusform>
            <numerusform>%n no son audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation>
            <numerusform>%n no es la dirección de un archivo de audio</numerusform>
            <numerusform>%n no son la dirección de un archivo de audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation>
            <numerusform>%n ya no existe</numerusform>
            <numerusform>%n ya no existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation>
            <numerusform>%n de {total} va a un campo. Se recuerda para hojas con estos encabezados.</numerusform>
            <numerusform>%n de {total} van a un campo. Se recuerda para hojas con estos encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation>
            <numerusform>%n por encima del límite para soltar de una vez</numerusform>
            <numerusform>%n por encima del límite para soltar de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation>
            <numerusform>%n por ciento</numerusform>
            <numerusform>%n por ciento</numerusform>
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
            <numerusform>%n en cola</numerusform>
            <numerusform>%n en cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation>
            <numerusform>%n reemplaza una pista publicada: {titles}.</numerusform>
            <numerusform>%n reemplazan pistas publicadas: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation>
            <numerusform>%n fila encaja con varias pistas</numerusform>
            <numerusform>%n filas encajan con varias pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation>
            <numerusform>%n fila no tiene pista</numerusform>
            <numerusform>%n filas no tienen pista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation>
            <numerusform>%n fila coincide</numerusform>
            <numerusform>%n filas coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation>
            <numerusform>%n omitido: {reasons}.</numerusform>
            <numerusform>%n omitidos: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation>
            <numerusform>%n texto es demasiado largo para una expresión regular</numerusform>
            <numerusform>%n textos son demasiado largos para una expresión regular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation>
            <numerusform>%n pista ya está en {accounts}. ¿Enviar de nuevo?</numerusform>
            <numerusform>%n pistas ya están en {accounts}. ¿Enviar de nuevo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation>
            <numerusform>%n pista se está enviando.</numerusform>
            <numerusform>%n pistas se están enviando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation>
            <numerusform>%n pista de este lote sigue en camino.</numerusform>
            <numerusform>%n pistas de este lote siguen en camino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation>
            <numerusform>%n pista en camino; cancelar antes de quitarla</numerusform>
            <numerusform>%n pistas en camino; cancelar antes de quitarlas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation>
            <numerusform>%n pista sin destino</numerusform>
            <numerusform>%n pistas sin destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation>
            <numerusform>%n pista a {services}</numerusform>
            <numerusform>%n pistas a {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track: {state}</source>
        <comment>%n tracks: {state}</comment>
        <translation>
            <numerusform>%n pista: {state}</numerusform>
            <numerusform>%n pistas: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation>
            <numerusform>%n subida</numerusform>
            <numerusform>%n subidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation>
            <numerusform>%n subida no se pudo leer y se conserva.</numerusform>
            <numerusform>%n subidas no se pudieron leer y se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation>
            <numerusform>%n subida continúa.</numerusform>
            <numerusform>%n subidas continúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation>
            <numerusform>%n subida está lista.</numerusform>
            <numerusform>%n subidas están listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation>
            <numerusform>%n subida requiere acción.</numerusform>
            <numerusform>%n subidas requieren acción.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation>
            <numerusform>%n subida reintentada</numerusform>
            <numerusform>%n subidas reintentadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation>
            <numerusform>%n subida espera respuesta.</numerusform>
            <numerusform>%n subidas esperan respuesta.</numerusform>
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
            <numerusform>%n por publicar</numerusform>
            <numerusform>%n por publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation>
            <numerusform>%n con un nombre que no se puede enviar</numerusform>
            <numerusform>%n con un nombre que no se puede enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation>Línea (P)</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(ilegible)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation>Un bucket propio, donde el archivo espera hasta que el servicio lo recoja.</translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation>Un comando de este equipo que imprime un token nuevo y se ejecuta antes de cada llamada. Dejar vacío para usar el token de arriba.</translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation>Una llave no tiene pareja</translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation>Se apartó un archivo dañado para que MusicUpload pueda iniciarse. No se eliminó:</translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation>Una lista dañada se aparta, nunca se elimina: Ayuda, Abrir la carpeta de registros, un nivel más arriba.</translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation>Un campo solo se escribe al cambiarlo</translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation>Se omitió un archivo</translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation>Una carpeta no tiene nombre</translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation>El ID de SourceAudio de una pista</translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation>Al subir se crea una copia {copy}. El archivo propio queda como está.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation>Acerca de MusicUpload</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation>Añadir la cuenta de almacenamiento que indica, o elegir otra.</translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation>Añadir pistas en línea</translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation>Añadir pistas en línea…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation>
            <numerusform>%n pista añadida.</numerusform>
            <numerusform>%n pistas añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation>Cuenta {subject} añadida</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>Se añadió {subject}.</translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation>Se añadió {subject}. Aquí no hay llavero: la clave se conserva hasta cerrar MusicUpload.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Dirección de la carpeta</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation>Admin &gt; Edit Site Settings &gt; API en el sitio propio.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Tras este lote</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista del álbum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation>Todos los bytes están enviados</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation>El archivo completo ha llegado allí.</translation>
    </message>
    <message>
        <source>Already online</source>
        <translation>Ya en línea</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Ya enviada</translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation>Hacerlo siempre para {services}</translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation>Un correo o una URL a los que SourceAudio avisa.</translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation>El ID de una subida en el sitio</translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation>Y como {format}</translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation>Otra tiene el mismo tamaño y duración.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation>Otro programa de este equipo</translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation>Otra pista del lote tiene el mismo nombre de archivo, por eso recibió allí un número.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>As its service</source>
        <translation>Como su servicio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation>Consultado a las {clock}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Asking the release page…</source>
        <translation>Consultando la página de versiones…</translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation>Consultando a {account}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>At one service</source>
        <translation>En un servicio</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>En el servicio</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation>Publicación automática</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation>De nuevo en línea. Todo lo que esperaba continúa.</translation>
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
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation>Lo mejor, una clave de subida limitada a una colección: no puede hacer nada más.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidad de bits</translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation>La profundidad de bits y la frecuencia de muestreo se mantienen donde el formato lo permite. Las copias se crean en segundo plano y se eliminan tras la subida. Los archivos propios quedan como están.</translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation>Bloqueadas en un servicio: estas van a los demás</translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation>Bloqueadas: estas quedan en la lista hasta corregirse</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation>Los dos canales son iguales: mono en un archivo estéreo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket en la ruta</translation>
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
        <translation>Se puede deshacer en un paso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation>Cancelar la selección</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field</source>
        <comment>Change %n fields</comment>
        <translation>
            <numerusform>Cambiar %n campo</numerusform>
            <numerusform>Cambiar %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n field and the cover</source>
        <comment>Change %n fields and the cover</comment>
        <translation>
            <numerusform>Cambiar %n campo y la portada</numerusform>
            <numerusform>Cambiar %n campos y la portada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation>
            <numerusform>Cambiar %n pista</numerusform>
            <numerusform>Cambiar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Cambiar cuenta</translation>
    </message>
    <message>
        <source>Change at the service</source>
        <translation>Cambiar en el servicio</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Cambiar mayúsculas</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>Cambiar mayúsculas…</translation>
    </message>
    <message>
        <source>Change there…</source>
        <translation>Cambiar allí…</translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation>
            <numerusform>Mayúsculas cambiadas en %n pista</numerusform>
            <numerusform>Mayúsculas cambiadas en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there afterwards, {when}: {fields}.</source>
        <translation>Cambiado allí después, {when}: {fields}.</translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation>Los cambios valen al instante</translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation>
            <numerusform>Cambia {values} en %n pista</numerusform>
            <numerusform>Cambia {values} en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Capítulo: {title}</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>Comprobar antes de enviar…</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Buscar una versión más nueva…</translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation>Comprobar su dirección y opciones. Las pistas en espera continúan después.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Comprobar la dirección de la cuenta y reintentar.</translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation>Comprobar la dirección; allí no responde nada conocido.</translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation>Comprobar el reloj, el proxy y la red, y reintentar.</translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation>Comprobar el nombre del bucket; el almacenamiento no conoce ninguno así.</translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation>Comprobar la región; el almacenamiento pide otra en la firma.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Consultar al servicio</translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation>Comprobado aquí. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation>Elegir una colección existente. «Probar conexión» las muestra.</translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Elegir portada…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation>Elegir un formato más pequeño, o dejar fuera {service}.</translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation>Elegir una pista para ver sus detalles.</translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation>Elegir una subida para ver su recibo.</translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation>Elegir otro formato de esta pista.</translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation>Elegir otro formato, o dejar fuera {service}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elegir otro.</translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation>Elegir celdas en dos o más filas. La primera rellena las demás.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Elegir destino</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation>
            <numerusform>Borrado en %n pista: {fields}</numerusform>
            <numerusform>Borrado en %n pistas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Borrado.</translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation>
            <numerusform>Saturación: %n punto, en {at}</numerusform>
            <numerusform>Saturación: %n puntos, primero en {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation>Cerrar otros programas. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation>Cerrar los programas que lo usan, comprobar sus permisos y reintentar.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation>Porcentaje de colección</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation>Combinar en una pista</translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation>
            <numerusform>%n pista combinada en {subject}</numerusform>
            <numerusform>%n pistas combinadas en {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copiar {what}</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>No se pudo consultar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation>Portada de una imagen…</translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation>Portada {facts}</translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation>Portadas de las carpetas de las pistas</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creador</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation>Distinto en {service}…</translation>
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
        <translation>Título mostrado</translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation>No encaja; sus campos quedan como están</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Rehecho: {deed}</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Soltar música aquí</translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Soltar música, completar los metadatos, enviar a varios servicios a la vez.

Software libre con la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation>Cada pista dice qué le falta. Elegir una o varias y rellenar los campos de la derecha.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Todo está hecho</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explícito</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>Exportar una hoja</translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation>Exportar subidas con error…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exportar la lista…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation>Subidas con error</translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation>Error: por encima del límite, o un formato no admitido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation>Campos de una hoja</translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation>Campos de una hoja…</translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation>Campos de los nombres de archivo</translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation>Campos de los nombres de archivo…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation>Los nombres de archivo quedan como están.</translation>
    </message>
    <message>
        <source>File names…</source>
        <translation>Nombres de archivo…</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>Archivo enviado</translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation>Los archivos solo van a direcciones seguras (https).</translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation>Los archivos van primero al almacenamiento propio; SourceAudio los recoge allí, uno por uno.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation>
            <numerusform>Rellenar %n pista</numerusform>
            <numerusform>Rellenar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation>Rellenar el Access Key ID.</translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation>Rellenar solo campos vacíos</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation>
            <numerusform>%n pista rellenada con nombres de archivo</numerusform>
            <numerusform>%n pistas rellenadas con nombres de archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation>
            <numerusform>%n pista rellenada con {subject}</numerusform>
            <numerusform>%n pistas rellenadas con {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation>
            <numerusform>%n pista rellenada hacia abajo</numerusform>
            <numerusform>%n pistas rellenadas hacia abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Rellenar…</translation>
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
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation>Buscando pistas…</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminar y salir</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation>Primeros valores: {values}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation>
            <numerusform>Corregir %n problema</numerusform>
            <numerusform>Corregir %n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation>Corregir cuenta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>For each album</source>
        <translation>Por cada álbum</translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation>Por cada disco de un álbum</translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation>Por cada carpeta</translation>
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
        <translation>Formatos fijados</translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation>De nombres de archivo…</translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation>De las carpetas de las pistas</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation>
            <numerusform>Preajuste {subject} aplicado a %n pista</numerusform>
            <numerusform>Preajuste {subject} aplicado a %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation>Ir a {at}</translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation>Sale con el próximo envío</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation>Solo va a {services}: los demás necesitan el archivo en sí.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation>
            <numerusform>Deducido de %n nombre de archivo</numerusform>
            <numerusform>Deducido de %n nombres de archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation>En espera: necesita un token nuevo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation>Aquí consta adónde van las pistas. Marcar uno o varios servicios.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation>Ocultar las pistas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation>Cuánto dura abierta una sesión de subida; se renueva sola.</translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation>Cómo se llama el lote en la cola de publicación del sitio.</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation>ISRC, luego título</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediato</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation>
            <numerusform>En %n segundo: {deed}.</numerusform>
            <numerusform>En %n segundos: {deed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>En un diálogo: salir de él</translation>
    </message>
    <message>
        <source>In a field of several tracks: choose one of their values</source>
        <translation>En un campo de varias pistas: elegir uno de sus valores</translation>
    </message>
    <message>
        <source>In its own words: {words}</source>
        <translation>Texto original: {words}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation>En el archivo: nada</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>En el archivo: {text}</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>En el archivo: {value}</translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation>En la lista y la tabla: editar</translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation>En la lista: hacer lo que ofrece la fila</translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation>En la lista: desplegar y plegar una pista</translation>
    </message>
    <message>
        <source>In the list: play or pause</source>
        <translation>En la lista: reproducir o pausar</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>En la hoja</translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation>En la tabla: borrar celdas</translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation>En la tabla: rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation>Insertar al menos un campo</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Insertar {field}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation>¿Hay un límite activo? La barra de estado muestra un distintivo. Ajustes, Transferencias.</translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation>¿Hace falta un proxy? Ajustes, Red. Este equipo debe conocer el certificado de la empresa.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>Is replaced when ticked</source>
        <translation>Se reemplaza si se marca</translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation>¿Está «{title}» en {service}?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation>No se pudo guardar allí: {why}</translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation>No pudo demostrar quién es, así que no se envió nada.</translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. The message says how many of each.</source>
        <translation>Está vacío, oculto, no es audio o no se puede leer. El mensaje dice cuántos hay de cada tipo.</translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation>Se suele escribir como {example}.</translation>
    </message>
    <message>
        <source>It is not loaded or installed by itself.</source>
        <translation>No se descarga ni se instala sola.</translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation>Se unió a una subida que espera en el sitio; publicarla allí.</translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation>Se ve borrosa en las tiendas.</translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation>Ya debe existir.</translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation>Reemplazó al instante una pista publicada, según lo indicado.</translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation>Reemplaza una pista publicada.</translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation>Dice Importado, pero la pista no es pública</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation>Su clave se elimina de este equipo y lo que estaba en cola se cancela. Lo que ha llegado queda allí y en el historial.</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation>El motivo consta en Detalles. Cambiar lo que indica y enviar de nuevo.</translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation>Etiquetas ilegibles</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Job email</source>
        <translation>Correo del trabajo</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Se une a</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Conservar una de cada</translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation>Mantener activo el equipo mientras haya transferencias</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>Seguir subiendo</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Guardada en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Guardado solo en este equipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidad</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation>Las claves se piden en cada inicio</translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation>Las claves no están en estas carpetas. Están en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation>Mayor que {detail}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation>Dejar vacío para conectar directamente. Vale desde la próxima conexión; lo que se está enviando sigue hasta el final.</translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation>Dejarla, o enviarla una vez más.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation>
            <numerusform>Omitido: %n valor de {fields} que el formato no admite.</numerusform>
            <numerusform>Omitido: %n valores de {fields} que el formato no admite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation>P. ej.: 1</translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation>P. ej.: 2</translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation>P. ej.: 2026 Northlight Records</translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation>P. ej.: 2026-11-27</translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation>P. ej.: 92</translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation>P. ej.: Electronic / Downtempo</translation>
    </message>
    <message>
        <source>Like English</source>
        <translation>P. ej.: inglés</translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation>P. ej.: fa menor</translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation>P. ej.: Instrumental</translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation>P. ej.: Northlight Records</translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation>P. ej.: SE-A1B-26-00012</translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation>P. ej.: T-123.456.789-0</translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation>P. ej.: cálido, esperanzador</translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation>P. ej.: {track} - {artist} - {title}</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limitar a</translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation>Límite {amount} MB/s</translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation>Escuchar el archivo. Si está bien, enviarlo de nuevo.</translation>
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
        <translation>Mirar primero en el servicio y luego responder. Si llegó, «Enviar de nuevo» crea una segunda copia.</translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation>Revisar allí el plan. Las pistas que esperan esta cuenta continúan después.</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Buscar una versión más nueva una vez al día</translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation>Mirar primero allí. Luego indicar que llegó, o enviarla de nuevo.</translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation>Mirar allí más tarde. Reintentar solo pregunta; no envía una segunda copia.</translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation>Mirar allí y luego indicar que llegó. Una clave que pueda leer el estado lo dice sola.</translation>
    </message>
    <message>
        <source>Look where you got this copy from.</source>
        <translation>Mirar en el sitio de donde viene esta copia.</translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation>Analizando el audio…</translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation>Parece el mismo archivo</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation>
            <numerusform>%n pista creada de los archivos de {subject}</numerusform>
            <numerusform>%n pistas creadas de los archivos de {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Liberar espacio en el disco y reintentar.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Megabytes por segundo</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation>Tabla de metadatos</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Más para {account}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation>
            <numerusform>%n pista movida</numerusform>
            <numerusform>%n pistas movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation>MusicUpload ha terminado</translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation>MusicUpload ya está abierto. La lista está en su ventana.</translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation>MusicUpload cometió un error</translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation>MusicUpload se ejecuta como administrador. Iniciarlo como usuario normal, o usar Añadir.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere acción</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation>¿No hay cuenta a mano? Se puede ensayar con copias locales de los servicios.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation>Sin conexión con {service}</translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation>Sin conexión, aunque internet funciona</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Sin portada</translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation>No hay cover.jpg o similar junto a estas pistas</translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation>Sin silencios largos, sin saturación, no falta nada</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aún no hay preajustes</translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation>No se encontró altavoz ni auriculares. Se reproduce, pero no se oye nada.</translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation>
            <numerusform>Ninguna pista encaja con este filtro. %n está oculta.</numerusform>
            <numerusform>Ninguna pista encaja con este filtro. %n están ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Aún no hay pistas</translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation>Ninguna subida encaja.</translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation>Ninguna subida ha fallado.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation>Ninguna: esta vez no se envió nada</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Not in this guide</source>
        <translation>No está en esta guía</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation>No hace falta con una clave limitada a una colección.</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>No pública</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>Aún sin enviar.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation>Aquí no se puede reproducir nada: a este equipo le faltan los componentes de sonido.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation>Nada por ahora. Continúa solo.</translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation>Nada por ahora. No se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation>No pasa nada al soltar archivos (Windows)</translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation>Aún no ha llegado nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation>No queda nada por enviar. Todo está allí o en camino.</translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation>Nada es público hasta pulsar «Publicar».</translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation>Nada se envía hasta pulsar esto. Después cada fila dice cuánto lleva.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again later.</source>
        <translation>Aquí no se cambió nada. Reintentar más tarde.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numerar</translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation>
            <numerusform>Numerar %n pista</numerusform>
            <numerusform>Numerar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation>Numerar pistas</translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation>Numerar pistas…</translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation>
            <numerusform>%n pista numerada</numerusform>
            <numerusform>%n pistas numeradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numerar…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation>Una dirección por línea. Los servicios recogen de ahí los archivos; no se descarga nada.</translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation>Una notificación por lote, y solo mientras la ventana no está delante.</translation>
    </message>
    <message>
        <source>One request to the release page, with the number of this version. Nothing about you or your music.</source>
        <translation>Una petición a la página de versiones, con el número de esta versión. Nada sobre la persona ni su música.</translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation>Solo se pueden copiar celdas que formen un bloque. No se copió nada.</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>Solo campos vacíos</translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation>Solo el canal izquierdo tiene sonido</translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation>Solo el canal derecho tiene sonido</translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation>Solo se pueden combinar pistas sin enviar de formatos distintos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir la página de descarga</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta de registros</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Abrir {what}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation>Índice de organización</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Otros formatos</translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation>Otros formatos adjuntos</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Otra hoja</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation>PYTHON_KEYRING_BACKEND nombra un almacén que no protege las claves. Se usa porque así se eligió.</translation>
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
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation>Pegar un token nuevo. Las pistas que esperan esta cuenta continúan solas.</translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation>Pegar un token nuevo: Intro en la fila. Lo que esperaba la cuenta continúa solo.</translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation>Pegar portada</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Pegar archivos</translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation>Pegarla. Se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation>Pegar token nuevo</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Pegar token</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation>
            <numerusform>Pegado en %n pista</numerusform>
            <numerusform>Pegado en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation>Pegado una vez: {block} no rellena {target} por igual.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Persona {number}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation>Lugar reservado</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation>Posición {at} de {length}</translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation>Cuentas de práctica y pistas de ejemplo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
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
            <numerusform>Publicar %n pista</numerusform>
            <numerusform>Publicar %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation>
            <numerusform>¿Publicar %n pista en {account}?</numerusform>
            <numerusform>¿Publicar %n pistas en {account}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation>Editorial {number}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Editoriales</translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation>Publicación en {account}</translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation>Poner un espacio u otro carácter antes de {token}</translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation>Va delante de cada nombre del bucket; puede estar vacío.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation>Devolverlo a su sitio o conectar su unidad, y reintentar.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation>Poner el archivo correcto en su lugar y reintentar.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation>Salir de MusicUpload</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation>Releer y enviar</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Listo para enviar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Rehacer «{deed}»</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation>Recordar para esta cuenta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Quitar un preajuste</translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation>Quitar un preajuste…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Quitar portada</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation>¿Quitar la cuenta {account}?</translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation>Quitar {preset}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation>
            <numerusform>%n pista quitada de la lista</numerusform>
            <numerusform>%n pistas quitadas de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation>Cuenta {subject} quitada</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation>Reemplazar en todas</translation>
    </message>
    <message>
        <source>Replace the cover</source>
        <translation>Reemplazar la portada</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo que hay</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation>
            <numerusform>Reemplazar, %n valor difiere</numerusform>
            <numerusform>Reemplazar, %n valores difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation>Reemplazar, ningún valor difiere</translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation>
            <numerusform>Texto reemplazado en %n pista</numerusform>
            <numerusform>Texto reemplazado en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Reemplaza</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar errores</translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation>Reintento en {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ya</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Reintento pronto</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation>Las filas encuentran su pista por</translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation>Filas que encajan con varias pistas</translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation>Filas sin pista</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation>Compatible con S3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>Igual en todos</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frecuencia de muestreo</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Guardar cuenta</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Guardar como preajuste…</translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation>Guardar portada…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Guardar preajuste</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation>Indicar de qué pista de {service} se trata.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Pistas seleccionadas</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation>
            <numerusform>Enviar %n pista</numerusform>
            <numerusform>Enviar %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar igualmente</translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation>Enviarla de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation>Enviarla de nuevo. Se pide un enlace nuevo.</translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation>Enviarla de nuevo. Se pide un lugar nuevo.</translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation>Enviarla como subida nueva. Lo que hay allí queda como está.</translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation>Suspender el equipo</translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation>
            <numerusform>¿Enviar una copia {copy} de %n pista?</numerusform>
            <numerusform>¿Enviar copias {copy} de %n pistas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation>Envía audio a Google Flow Music mediante useapi.net.</translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation>Envía audio a Riffusion mediante useapi.net.</translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation>Envía a {names}</translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation>Si se envían de nuevo, un servicio puede mostrarlas dos veces.</translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation>Enviado como copia {format}, porque el servicio no admite el formato del archivo.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Mayúscula inicial de frase</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation>Duración de la sesión (s)</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Sesión abierta</translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation>Poner en hora este equipo: el almacenamiento rechaza firmas de otra hora.</translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation>
            <numerusform>Portada puesta en %n pista</numerusform>
            <numerusform>Portada puesta en %n pistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation>
            <numerusform>Cambiado en %n pista: {fields}</numerusform>
            <numerusform>Cambiado en %n pistas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation>Varios valores necesitan un bloque de celdas como destino. No se pegó nada.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation>Los porcentajes ({people}) suman {detail}&#xa0;%, no 100</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Hoja (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation>
            <numerusform>Hoja «{name}», %n fila, encabezados en la fila {row}</numerusform>
            <numerusform>Hoja «{name}», %n filas, encabezados en la fila {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>Hojas ({patterns})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Mostrar todos los nombres</translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation>Mostrar solo los nombres que no encajan</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation>Mostrar las pistas</translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation>Mostrar las pistas que requieren acción</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation>Iniciar sesión allí y ver qué pide. Las pistas en espera continúan después.</translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation>Silencio: {count} s al final</translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation>Silencio: {count} s al principio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation>Por eso no cuenta como llegada.</translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation>Por eso se detuvo.</translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation>Algunos campos no se aceptaron.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation>SourceAudio espera «Publicar»: la tarjeta sobre la lista, o el propio sitio.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation>Dividir en una pista por archivo</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation>No empezar nada más. Lo que se está enviando sigue hasta el final.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Seguir abierto</translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation>Queda: {text}</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation>Almacenamiento vaciado</translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation>Como https://files.example.com/masters/; se le añade el nombre del archivo.</translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation>Como mp3,wav: qué formatos crea y muestra el sitio.</translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation>Esos enlaces duran solo un rato.</translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation>Los tokens de Swayzio duran más o menos un minuto; un comando de token nunca caduca.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation>Avisar cuando termine un lote</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Probar {account}</translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation>El ID de una subida que espera en el sitio: este archivo pasa a ser un formato de ella.</translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation>El ID de SourceAudio de una pista publicada: este archivo reemplaza su formato, o se añade.</translation>
    </message>
    <message>
        <source>The account it went to is not here any more, so nobody can be asked.</source>
        <translation>La cuenta de destino ya no está aquí, así que no se puede consultar.</translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation>Las pistas elegidas no tienen ningún valor en común.</translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation>La columna sin encabezado va a</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>La conexión</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de llegar la respuesta.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation>La conexión se cortó antes de llegar la respuesta. Mirar primero allí. «Llegó» cierra esta fila; «Enviar de nuevo» envía una segunda copia si la primera sí llegó.</translation>
    </message>
    <message>
        <source>The connection or the release page</source>
        <translation>La conexión o la página de versiones</translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation>La conexión o {service}</translation>
    </message>
    <message>
        <source>The connection to the release page is not safe</source>
        <translation>La conexión con la página de versiones no es segura</translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation>La conexión con {service} no es segura</translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation>La conexión, no el archivo</translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation>No se pudo leer la portada.</translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation>La portada no llegó.</translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation>La portada mide menos de {detail} px</translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation>La portada no se aceptó.</translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation>La pantalla puede apagarse. El procesado en un servicio no necesita la tapa abierta.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation>No se puede abrir el archivo. Puede que se haya movido.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation>El archivo acaba antes de tiempo: {heard} de {declared}</translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation>El archivo va directo al almacenamiento de Swayzio; allí se crean stems, etiquetas y letra.</translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation>El archivo ha llegado allí.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>El archivo está vacío</translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation>El archivo está bien y no se envió nada.</translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation>El archivo está bien.</translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation>No se puede leer el archivo de {title}</translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation>El archivo de {title} ya no existe</translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation>Los archivos ya tienen todos estos valores.</translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation>El ID de un creador, si se usan.</translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation>La clave se acepta.</translation>
    </message>
    <message>
        <source>The key of this account may send tracks, but not look at them.</source>
        <translation>La clave de esta cuenta puede enviar pistas, pero no verlas.</translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation>La clave de la cuenta</translation>
    </message>
    <message>
        <source>The last batch</source>
        <translation>El último lote</translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation>El límite de {service}</translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation>El enlace para enviar a {service} caducó</translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation>La lista estaba vacía al iniciar</translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation>El nombre lo dice, el contenido no.</translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation>La red o el reloj de este equipo</translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation>Las demás pistas continúan.</translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation>La parte de la clave que no es secreta.</translation>
    </message>
    <message>
        <source>The picture here</source>
        <translation>La imagen de aquí</translation>
    </message>
    <message>
        <source>The receipt has no id to ask for.</source>
        <translation>El recibo no tiene un ID que consultar.</translation>
    </message>
    <message>
        <source>The release page asks us to wait</source>
        <translation>La página de versiones pide esperar</translation>
    </message>
    <message>
        <source>The release page cannot be reached</source>
        <translation>No se puede llegar a la página de versiones</translation>
    </message>
    <message>
        <source>The release page does not say what is new.</source>
        <translation>La página de versiones no dice qué hay de nuevo.</translation>
    </message>
    <message>
        <source>The release page gave an answer we do not understand</source>
        <translation>La página de versiones dio una respuesta que no se entiende</translation>
    </message>
    <message>
        <source>The release page has trouble on its side</source>
        <translation>La página de versiones tiene un problema propio</translation>
    </message>
    <message>
        <source>The release page takes no more questions from your network for now</source>
        <translation>La página de versiones no acepta por ahora más consultas desde esta red</translation>
    </message>
    <message>
        <source>The release page took too long to answer</source>
        <translation>La página de versiones tardó demasiado en responder</translation>
    </message>
    <message>
        <source>The release page, not this computer</source>
        <translation>La página de versiones, no este equipo</translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation>El reemplazo pide un grupo que la expresión no tiene</translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation>La fila ofrece una copia en otro formato. El archivo propio queda como está.</translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation>Las reglas de {service}</translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation>El mismo archivo ya llegó allí antes, quizá con otro nombre.</translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation>El mismo nombre de archivo dos veces</translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation>El servicio encontró música que puede ser de otra persona.</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>No se pudieron escribir los ajustes</translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation>El sitio publica solo, 10 minutos después de la última subida o al llegar a 1000 pistas. Entonces no se pregunta a nadie, tampoco sobre pistas reemplazadas.</translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation>El sonido está descentrado un {count}&#xa0;% (desfase de CC)</translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation>El almacenamiento de {service} rechazó el archivo</translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation>La tabla acaba ahí: {lost} sin pegar.</translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation>El token de {service} no está en este equipo</translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation>Se aceptó el archivo completo, pero esta clave no puede preguntar si está listo. Mirar allí. «Llegó» cierra esta fila; «Enviar de nuevo» solo pregunta otra vez.</translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation>El texto completo, como user:1234-….</translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation>Toda la pista está en silencio</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Luego</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation>No existe el campo {token}</translation>
    </message>
    <message>
        <source>There is no release on the release page</source>
        <translation>En la página de versiones no hay ninguna versión</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation>No hay nada en este archivo: elegir otro.</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>No hay nada que rellenar.</translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation>Estos nombres de archivo no siguen un mismo patrón</translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation>Estos valores se guardan con un nombre, para darlos a otras pistas.</translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation>Esta cuenta no puede funcionar tal como está configurada</translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation>Esto cambia los archivos propios. Cada uno se escribe como copia al lado, se comprueba y solo entonces ocupa su lugar; el sonido queda idéntico hasta el último bit. Aquí no se puede deshacer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation>Este equipo no pudo tomar nota</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation>Este equipo no tiene un llavero desbloqueado, así que las claves solo se conservan hasta salir.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation>Este equipo no tiene un llavero utilizable. La clave se conserva hasta cerrar MusicUpload y nunca se escribe.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation>Este equipo no tiene espacio para una copia de {title}</translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation>Este equipo no inició lo que lee el audio</translation>
    </message>
    <message>
        <source>This copy was not made by a release; look where you got it from.</source>
        <translation>Esta copia no viene de una versión publicada; mirar en el sitio de donde se obtuvo.</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>Este archivo no se puede decodificar.</translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation>Este archivo no se puede reproducir aquí.</translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation>Este archivo es ilegible: abrirlo en la hoja de cálculo y guardarlo de nuevo como XLSX.</translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation>Este archivo solo se abre con contraseña: guardar una copia sin ella y elegir la copia.</translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation>Es una clave de subida: envía a su propia colección.</translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation>Esto es todo lo que se guardaría. No incluye claves, títulos, nombres de archivo, direcciones ni carpetas. No se envía nada: se crea un archivo y quien lo guarda decide quién lo ve.</translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation>Es más de lo que se puede leer de una vez: guardar las filas necesarias en un archivo aparte.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>No es una expresión regular</translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation>No es una expresión regular; ver el carácter {place}</translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation>No es una hoja de cálculo: elegir un archivo XLSX o CSV.</translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation>No es audio</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation>No es la dirección de un proxy, así que no se cambió nada. Es como http://proxy.example:3128, sin nombre ni contraseña.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>Esta es la versión más nueva</translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation>Esta clave no puede fijar el título mostrado; allí consta el nombre de archivo.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation>Este tipo de hoja de cálculo no se lee: guardarla como XLSX o CSV.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation>Esta pista está en línea. Aquí no hay archivo que examinar.</translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation>Esta pista solo está en línea</translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation>Esta pista, tal como la ve {service}</translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation>
            <numerusform>Ordenado en %n pista: {fields}</numerusform>
            <numerusform>Ordenado en %n pistas: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation>El tiempo, no el archivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Iniciales En Mayúscula</translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation>Título y artista</translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation>Título, artista, ID, nombre de archivo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Comando de token</translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation>
            <numerusform>Valores del archivo tomados en %n pista</numerusform>
            <numerusform>Valores del archivo tomados en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>ID de pista</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation>Las pistas van a una de las colecciones propias y allí se preparan para streaming.</translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation>Pistas, álbumes o carpetas enteras. No se envía nada hasta pulsar «Subir».</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Reintentar dentro de una hora.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Reintentar más tarde.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, look where you got this copy from.</source>
        <translation>Reintentar más tarde. Si sigue igual, mirar en el sitio de donde viene esta copia.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation>Reintentar más tarde. No se pierde nada.</translation>
    </message>
    <message>
        <source>Try again when the network is back. Is a proxy needed? Settings, Network.</source>
        <translation>Reintentar cuando vuelva la red. ¿Hace falta un proxy? Ajustes, Red.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation>Reintentar. Si sigue igual, enviarnos las líneas de Detalles.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation>Reintentar. Si sigue igual, enviar a {service} las líneas de Detalles.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation>Reintentar. Si sigue igual, probar más tarde.</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>Probar con cuentas de práctica</translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation>Escribir los campos o tomarlos del nombre de archivo.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation>Los guiones bajos son espacios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation>Deshacer «{deed}»</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Deshecho: {deed}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation>Sin confirmar: puede haber llegado</translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation>Frecuencia de muestreo inusual: {rate}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation>
            <numerusform>Subir %n pista</numerusform>
            <numerusform>Subir %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation>ID de subida</translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation>Subir con copias</translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation>Las subidas son lentas</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation>Subidas a la vez</translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation>Subidas a la vez en {account}</translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation>Subidas por estado</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Usar el valor del archivo</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Values of the selected tracks</source>
        <translation>Valores de las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valores que difieren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>Ya está la versión {version}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation>Esperar a que el archivo esté terminado y enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>Esperando al sitio.</translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation>Advertencias: estas se envían salvo que se indique otra cosa</translation>
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
            <numerusform>Lista recuperada: %n pista.</numerusform>
            <numerusform>Lista recuperada: %n pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be compared is the same.</source>
        <translation>Lo que se puede comparar es igual.</translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation>Lo que ha llegado queda allí.</translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation>Lo que ha llegado queda allí. El resto continúa al iniciar de nuevo MusicUpload.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation>Lo que dio a las pistas queda como está.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>Al publicarse</translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation>Dónde quedan los archivos hasta terminar la importación; añadir antes una cuenta de almacenamiento.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation>Adónde puede ir la música</translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation>Si un archivo en un formato que el servicio rechaza va allí como copia convertida. La copia mantiene la profundidad de bits y la frecuencia de muestreo, y se elimina después.</translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation>Si un lote se publica solo una vez importado. Un lote que reemplaza una pista publicada siempre pregunta.</translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation>Cuál de las cuentas de Flow Music; necesario si hay varias.</translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation>Cuál de las cuentas de Riffusion; necesario si hay varias.</translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation>A quién avisa el sitio; si no, al contacto del sitio.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation>Con el total, como 1/12</translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation>Sin nota no se envía nada, así nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation>Sin la cola de publicación y sin volver a preguntar. Necesita el ID de la pista.</translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation>Actúa al instante, para todas las subidas juntas. Queda un distintivo en la barra de estado.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation>
            <numerusform>Escribir %n archivo</numerusform>
            <numerusform>Escribir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation>Escribir etiquetas en los archivos</translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation>Escribir etiquetas en los archivos…</translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation>Escribir la dirección con https:// delante. Las claves nunca salen sin protección.</translation>
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
            <numerusform>%n fila escrita en {subject}</numerusform>
            <numerusform>%n filas escritas en {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation>
            <numerusform>Etiquetas de %n archivo escritas</numerusform>
            <numerusform>Etiquetas de %n archivos escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes o No</translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation>Se indicó que llegó.</translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation>La cuenta, no el archivo</translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation>Los archivos ya están en un servidor web; cada uno se recoge allí por su nombre.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation>Una referencia propia, si se usa.</translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation>El plan en {service} no incluye esto</translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation>un fallo nuestro</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>un enlace a una carpeta</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>unas {count} h</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>unos {count} min</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>ya enviada</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>y %n pista más</numerusform>
            <numerusform>y %n pistas más</numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>allí hay otro archivo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta no entendida</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>respondió antes de tiempo</translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation>cualquier formato de audio</translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation>llegó, sin confirmar</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation>a las</translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation>
            <numerusform>en los %n servicios</numerusform>
            <numerusform>en los %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation>en ambos servicios</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>en {account}</translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation>en {service}</translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation>auto sirve para Cloudflare R2; Amazon necesita la suya.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueadas</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>confirmando</translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation>conexión no segura</translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation>no se pudo procesar</translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation>ilegible por ahora</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation>
            <numerusform>vacío en %n</numerusform>
            <numerusform>vacío en %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation>
            <numerusform>vacío en %n pista</numerusform>
            <numerusform>vacío en %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>archivo ilegible</translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation>encuentra la pista</translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation>formato no admitido</translation>
    </message>
    <message>
        <source>from file name</source>
        <translation>del nombre de archivo</translation>
    </message>
    <message>
        <source>from folder</source>
        <translation>de la carpeta</translation>
    </message>
    <message>
        <source>from preset</source>
        <translation>del preajuste</translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation>de la hoja</translation>
    </message>
    <message>
        <source>from tag</source>
        <translation>de la etiqueta</translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation>continúa sola cuando vuelva</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>haciéndose pública</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>ya está allí</translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation>puede haber llegado</translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation>su lugar ya no existe</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>sus etiquetas</translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation>del sistema</translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation>mirar en el servicio</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>nombre repetido</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>necesita token nuevo</translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation>necesita su token</translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation>necesita otros ajustes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>token nuevo</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>siguiente en la cola</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>sin archivo</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>sin límite indicado</translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation>no se tomó nota</translation>
    </message>
    <message>
        <source>no progress for {time}</source>
        <translation>sin avance desde hace {time}</translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation>«no» pone el bucket antes del nombre de host; algunos servicios lo piden.</translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation>sin espacio para copia</translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation>no hay espacio para una copia de {name} en su disco</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>sin etiquetas</translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation>{detail} no admitido</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>no es audio</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>aún sin terminar</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>fuera del plan</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>aún no público</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no admitido</translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation>no es la dirección de un archivo de audio</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>no se está enviando nada</translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation>de {length}</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>de una en una</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation>por encima del límite para soltar de una vez</translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation>más de {detail}</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>más de {size}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>publishers</source>
        <translation>editoriales</translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation>leído como {date}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listas</translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation>reemplaza una pista publicada</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation>se puede cerrar en {span}</translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation>mismo archivo dos veces</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>small cover</source>
        <translation>portada pequeña</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>empezando de nuevo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation>la cuenta requiere acción</translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation>el disco falló con {name}</translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation>el archivo cambió</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation>el enlace caducó</translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation>el servicio pide esperar</translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation>el almacenamiento lo rechazó</translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation>las etiquetas de {name} no se leen completas</translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation>por almacenamiento propio</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation>a {account}</translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation>a {count} de {total}</translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation>a {total}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation>problema del servicio</translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation>intento</translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation>intento {count}</translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation>intento {count} de {total}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>menos de 1 min</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>dirección no segura</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>hasta {size}</translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation>hasta {size} aconsejado</translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation>useapi.net da por retirada su API de Riffusion. Allí le sucede Flow Music.</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>advertencias</translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation>con un nombre que no se puede enviar</translation>
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
        <translation>escribir {name} tardó demasiado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation>ya se puede cerrar la tapa</translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation>{act}: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation>
            <numerusform>{chosen} de %n pista seleccionada</numerusform>
            <numerusform>{chosen} de %n pistas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation>{column} de la persona {number}</translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation>{column} de la editorial {number}</translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation>{column} del autor {number}</translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation>copia {copy}</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation>{count}&#xa0;%, no {whole}</translation>
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
            <numerusform>{done} de %n vías</numerusform>
            <numerusform>{done} de %n vías</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation>{field} en {service}</translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation>
            <numerusform>{field} para %n pista</numerusform>
            <numerusform>{field} para %n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>Falta {field}</translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation>{field} no es un número</translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation>{field} parece inusual</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>falta {field}</translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation>{field} necesita {detail}</translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation>Se omitió {field}: no está escrito como quiere el servicio.</translation>
    </message>
    <message>
        <source>{field} was left out: this site has no column for it.</source>
        <translation>Se omitió {field}: este sitio no tiene columna para ello.</translation>
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
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <comment>two things side by side</comment>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{heading} goes to</source>
        <translation>{heading} va a</translation>
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
        <translation>{name} pertenece a otra persona</translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation>{name} tiene otros nombres (enlaces físicos)</translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation>{name} se está enviando</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation>{name} está hecho de un modo que no se puede cambiar con seguridad</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name} ya no está</translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation>{name} ya no es el archivo que se leyó</translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation>{name} o su carpeta son de solo lectura</translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation>{name} no habría contenido lo deseado</translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation>{people}: {detail}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>{place} en la cola</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation>{place}.º</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} por {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation>
            <numerusform>{services} no admite {formats}.</numerusform>
            <numerusform>{services} no admiten {formats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation>
            <numerusform>{service} aconseja archivos más pequeños.</numerusform>
            <numerusform>{service} aconsejan archivos más pequeños.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation>{service} respondió antes de enviarse el archivo completo</translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation>
            <numerusform>{service} lo pide.</numerusform>
            <numerusform>{service} lo piden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation>{service} pide esperar</translation>
    </message>
    <message>
        <source>{service} cannot be asked about what arrived.</source>
        <translation>No se puede consultar a {service} sobre lo que llegó.</translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation>{service} no pudo procesar {title}</translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation>{service} no dice si {title} está lista</translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation>{service} no admite este formato</translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation>{service} no admite {title}</translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation>{service} dio una respuesta que no entendemos</translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation>
            <numerusform>{service} recibe cada una con un número.</numerusform>
            <numerusform>{service} reciben cada una con un número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation>
            <numerusform>{service} los recibe como están.</numerusform>
            <numerusform>{service} los reciben como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has it, and shows it in a way that we cannot read.</source>
        <translation>{service} lo tiene, pero lo muestra de un modo que no podemos leer.</translation>
    </message>
    <message>
        <source>{service} has no track of this id any more. What stands here stays.</source>
        <translation>{service} ya no tiene ninguna pista con este ID. Lo que consta aquí queda.</translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation>{service} ya tiene el sonido de {title}</translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation>
            <numerusform>{service} tiene este archivo.</numerusform>
            <numerusform>{service} tienen este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation>{service} tiene problemas por su parte</translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation>{service} tiene otro archivo en esta subida</translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation>{service} aún no ha terminado con {title}</translation>
    </message>
    <message>
        <source>{service} lets nobody change what arrived.</source>
        <translation>{service} no permite cambiar lo que llegó.</translation>
    </message>
    <message>
        <source>{service} lists no such upload; it may have been published.</source>
        <translation>{service} no muestra esa subida; puede que se haya publicado.</translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation>{service} indicó una dirección a la que no enviamos</translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation>{service} necesita una copia en otro formato. El archivo propio queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation>
            <numerusform>{service} necesita el archivo en sí.</numerusform>
            <numerusform>{service} necesitan el archivo en sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation>{service} ya no tiene el lugar que asignó</translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation>{service} ya no acepta este token</translation>
    </message>
    <message>
        <source>{service} no longer tells about uploads of this age.</source>
        <translation>{service} ya no informa de subidas de esta antigüedad.</translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation>{service} o la dirección de la cuenta</translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation>{service} dice que la cuenta necesita atención</translation>
    </message>
    <message>
        <source>{service} says “{status}”.</source>
        <translation>{service} dice «{status}».</translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation>
            <numerusform>{service} no admite archivos mayores.</numerusform>
            <numerusform>{service} no admiten archivos mayores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation>
            <numerusform>{service} no admite {detail}</numerusform>
            <numerusform>{service} no admiten {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation>{service} admite una a la vez</translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation>{service} tardó demasiado en responder</translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation>
            <numerusform>{service} solo quiere 50 o 33.34.</numerusform>
            <numerusform>{service} solo quieren 50 o 33.34.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation>
            <numerusform>{service} solo quiere el ID, como 29638978.</numerusform>
            <numerusform>{service} solo quieren el ID, como 29638978.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation>{service}, no el archivo</translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation>{service}, o lo que hace con este archivo</translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation>{size} en {span}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>quedan {size}</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}.</translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation>{span} y ya se puede cerrar la tapa</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} de {steps}</translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation>No se pudo escribir {subject}: {reasons}</translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation>{subject} no es una imagen válida como portada (PNG o JPEG, 20 MB como máximo)</translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation>{subject} ya se envió, así que sus archivos siguen juntos</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>queda {time}.</translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation>{title} cambió durante el envío</translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation>{title} no es el audio que dice su nombre</translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation>{title} es demasiado grande para {service}</translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation>{title} puede estar en {service}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}: {state}</translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation>{token} solo puede aparecer una vez</translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation>{values}. {remark}</translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation>
            <numerusform>{value} en %n pista</numerusform>
            <numerusform>{value} en %n pistas</numerusform>
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
