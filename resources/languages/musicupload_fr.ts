<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n a link to a folder</source>
        <comment>%n a link to a folder</comment>
        <translation>
            <numerusform>%n raccourci vers un dossier</numerusform>
            <numerusform>%n raccourcis vers un dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album</source>
        <comment>%n albums</comment>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n artist</source>
        <comment>%n artists</comment>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
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
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection found.</source>
        <comment>%n collections found.</comment>
        <translation>
            <numerusform>%n collection trouvée.</numerusform>
            <numerusform>%n collections trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column</source>
        <comment>%n columns</comment>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cover</source>
        <comment>%n covers</comment>
        <translation>
            <numerusform>%n pochette</numerusform>
            <numerusform>%n pochettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n does not</source>
        <comment>%n do not</comment>
        <translation>
            <numerusform>%n ne correspond pas</numerusform>
            <numerusform>%n ne correspondent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty</source>
        <comment>%n empty</comment>
        <translation>
            <numerusform>%n vide</numerusform>
            <numerusform>%n vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field differs</source>
        <comment>%n fields differ</comment>
        <translation>
            <numerusform>%n champ diffère</numerusform>
            <numerusform>%n champs diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file stays as it was: {reasons}.</source>
        <comment>%n files stay as they were: {reasons}.</comment>
        <translation>
            <numerusform>%n fichier reste tel quel&#xa0;: {reasons}.</numerusform>
            <numerusform>%n fichiers restent tels quels&#xa0;: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fits</source>
        <comment>%n fit</comment>
        <translation>
            <numerusform>%n correspond</numerusform>
            <numerusform>%n correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>%n hidden</comment>
        <translation>
            <numerusform>%n masqué</numerusform>
            <numerusform>%n masqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <comment>%n in progress</comment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is new.</source>
        <comment>%n are new.</comment>
        <translation>
            <numerusform>%n est nouvelle.</numerusform>
            <numerusform>%n sont nouvelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left by the system</source>
        <comment>%n left by the system</comment>
        <translation>
            <numerusform>%n laissé par le système</numerusform>
            <numerusform>%n laissés par le système</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs a look</source>
        <comment>%n need a look</comment>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs work</source>
        <comment>%n need work</comment>
        <translation>
            <numerusform>%n à compléter</numerusform>
            <numerusform>%n à compléter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n needs you</source>
        <comment>%n need you</comment>
        <translation>
            <numerusform>%n demande une action</numerusform>
            <numerusform>%n demandent une action</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not audio</source>
        <comment>%n not audio</comment>
        <translation>
            <numerusform>%n non audio</numerusform>
            <numerusform>%n non audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <comment>%n not readable</comment>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not the address of an audio file</source>
        <comment>%n not the address of an audio file</comment>
        <translation>
            <numerusform>%n qui n’est pas l’adresse d’un fichier audio</numerusform>
            <numerusform>%n qui ne sont pas l’adresse d’un fichier audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there any more</source>
        <comment>%n not there any more</comment>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of {total} goes to a field. Remembered for sheets with these headings.</source>
        <comment>%n of {total} go to a field. Remembered for sheets with these headings.</comment>
        <translation>
            <numerusform>%n sur {total} va dans un champ. Mémorisé pour les feuilles ayant ces en-têtes.</numerusform>
            <numerusform>%n sur {total} vont dans un champ. Mémorisé pour les feuilles ayant ces en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over the limit for one drop</source>
        <comment>%n over the limit for one drop</comment>
        <translation>
            <numerusform>%n au-delà de la limite d’un dépôt</numerusform>
            <numerusform>%n au-delà de la limite d’un dépôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n percent</source>
        <comment>%n percent</comment>
        <translation>
            <numerusform>%n pour cent</numerusform>
            <numerusform>%n pour cent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public</source>
        <comment>%n public</comment>
        <translation>
            <numerusform>%n publique</numerusform>
            <numerusform>%n publiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>%n queued</comment>
        <translation>
            <numerusform>%n en file</numerusform>
            <numerusform>%n en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>%n refused</comment>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaces a published track: {titles}.</source>
        <comment>%n replace published tracks: {titles}.</comment>
        <translation>
            <numerusform>%n remplace une piste publiée&#xa0;: {titles}.</numerusform>
            <numerusform>%n remplacent des pistes publiées&#xa0;: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row</source>
        <comment>%n rows</comment>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row fits several tracks</source>
        <comment>%n rows fit several tracks</comment>
        <translation>
            <numerusform>%n ligne correspond à plusieurs pistes</numerusform>
            <numerusform>%n lignes correspondent à plusieurs pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row has no track</source>
        <comment>%n rows have no track</comment>
        <translation>
            <numerusform>%n ligne n’a pas de piste</numerusform>
            <numerusform>%n lignes n’ont pas de piste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row matches</source>
        <comment>%n rows match</comment>
        <translation>
            <numerusform>%n ligne correspond</numerusform>
            <numerusform>%n lignes correspondent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {reasons}.</source>
        <comment>%n skipped: {reasons}.</comment>
        <translation>
            <numerusform>%n ignoré&#xa0;: {reasons}.</numerusform>
            <numerusform>%n ignorés&#xa0;: {reasons}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text is too long for a regular expression</source>
        <comment>%n texts are too long for a regular expression</comment>
        <translation>
            <numerusform>%n texte est trop long pour une expression régulière</numerusform>
            <numerusform>%n textes sont trop longs pour une expression régulière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track</source>
        <comment>%n tracks</comment>
        <translation>
            <numerusform>%n piste</numerusform>
            <numerusform>%n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is at {accounts} already. Send again?</source>
        <comment>%n tracks are at {accounts} already. Send again?</comment>
        <translation>
            <numerusform>%n piste est déjà sur {accounts}. Renvoyer&#x202f;?</numerusform>
            <numerusform>%n pistes sont déjà sur {accounts}. Renvoyer&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track is being sent.</source>
        <comment>%n tracks are being sent.</comment>
        <translation>
            <numerusform>%n piste est en cours d’envoi.</numerusform>
            <numerusform>%n pistes sont en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track of this batch still on the way.</source>
        <comment>%n tracks of this batch still on the way.</comment>
        <translation>
            <numerusform>%n piste de ce lot est encore en route.</numerusform>
            <numerusform>%n pistes de ce lot sont encore en route.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track on the way; cancel first to remove</source>
        <comment>%n tracks on the way; cancel first to remove</comment>
        <translation>
            <numerusform>%n piste en route&#x202f;; annuler d’abord pour la retirer</numerusform>
            <numerusform>%n pistes en route&#x202f;; annuler d’abord pour les retirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to nowhere</source>
        <comment>%n tracks to nowhere</comment>
        <translation>
            <numerusform>%n piste sans destination</numerusform>
            <numerusform>%n pistes sans destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track to {services}</source>
        <comment>%n tracks to {services}</comment>
        <translation>
            <numerusform>%n piste vers {services}</numerusform>
            <numerusform>%n pistes vers {services}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track: {state}</source>
        <comment>%n tracks: {state}</comment>
        <translation>
            <numerusform>%n piste&#xa0;: {state}</numerusform>
            <numerusform>%n pistes&#xa0;: {state}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload</source>
        <comment>%n uploads</comment>
        <translation>
            <numerusform>%n envoi</numerusform>
            <numerusform>%n envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload could not be read and is kept.</source>
        <comment>%n uploads could not be read and are kept.</comment>
        <translation>
            <numerusform>%n envoi n’a pas pu être lu et est conservé.</numerusform>
            <numerusform>%n envois n’ont pas pu être lus et sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload goes on.</source>
        <comment>%n uploads go on.</comment>
        <translation>
            <numerusform>%n envoi continue.</numerusform>
            <numerusform>%n envois continuent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload is ready.</source>
        <comment>%n uploads are ready.</comment>
        <translation>
            <numerusform>%n envoi est prêt.</numerusform>
            <numerusform>%n envois sont prêts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload needs you.</source>
        <comment>%n uploads need you.</comment>
        <translation>
            <numerusform>%n envoi demande une action.</numerusform>
            <numerusform>%n envois demandent une action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload tried again</source>
        <comment>%n uploads tried again</comment>
        <translation>
            <numerusform>%n envoi relancé</numerusform>
            <numerusform>%n envois relancés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upload waits for your answer.</source>
        <comment>%n uploads wait for your answer.</comment>
        <translation>
            <numerusform>%n envoi attend votre réponse.</numerusform>
            <numerusform>%n envois attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value</source>
        <comment>%n values</comment>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value ⌄</source>
        <comment>%n values ⌄</comment>
        <translation>
            <numerusform>%n valeur ⌄</numerusform>
            <numerusform>%n valeurs ⌄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waits for you to publish</source>
        <comment>%n wait for you to publish</comment>
        <translation>
            <numerusform>%n à publier</numerusform>
            <numerusform>%n à publier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning</source>
        <comment>%n warnings</comment>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that cannot be sent</source>
        <comment>%n with a name that cannot be sent</comment>
        <translation>
            <numerusform>%n au nom impossible à envoyer</numerusform>
            <numerusform>%n au nom impossible à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Pistes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>(P) line</source>
        <translation>Ligne (P)</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a series</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A bucket of your own, where a file waits until the service has fetched it.</source>
        <translation>Votre propre bucket, où un fichier attend que le service l’ait récupéré.</translation>
    </message>
    <message>
        <source>A command on this computer that prints a fresh token, asked before each call. Leave empty to use the token above.</source>
        <translation>Une commande sur cet ordinateur qui affiche un nouveau token, lancée avant chaque appel. Laisser vide pour utiliser le token ci-dessus.</translation>
    </message>
    <message>
        <source>A curly bracket has no partner</source>
        <translation>Une accolade n’est pas fermée</translation>
    </message>
    <message>
        <source>A damaged file was set aside so that MusicUpload can start. It was not deleted:</source>
        <translation>Un fichier endommagé a été mis de côté pour que MusicUpload puisse démarrer. Il n’a pas été supprimé&#xa0;:</translation>
    </message>
    <message>
        <source>A damaged list is set aside, never deleted: Help, Open the log folder, one level up.</source>
        <translation>Une liste endommagée est mise de côté, jamais supprimée&#xa0;: Aide, Ouvrir le dossier des journaux, un niveau au-dessus.</translation>
    </message>
    <message>
        <source>A field writes only when you change it</source>
        <translation>Un champ n’écrit que si vous le modifiez</translation>
    </message>
    <message>
        <source>A file was skipped</source>
        <translation>Un fichier a été ignoré</translation>
    </message>
    <message>
        <source>A folder has no name</source>
        <translation>Un dossier n’a pas de nom</translation>
    </message>
    <message>
        <source>A track&apos;s SourceAudio ID</source>
        <translation>L’identifiant SourceAudio d’une piste</translation>
    </message>
    <message>
        <source>A {copy} copy is made when you upload. Your file stays as it is.</source>
        <translation>Une copie {copy} est créée à l’envoi. Votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token API</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About MusicUpload</source>
        <translation>À propos de MusicUpload</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token d’accès</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add the storage account that it names, or choose another one.</source>
        <translation>Ajoutez le compte de stockage indiqué, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Add tracks that are online</source>
        <translation>Ajouter des pistes en ligne</translation>
    </message>
    <message>
        <source>Add tracks that are online…</source>
        <translation>Ajouter des pistes en ligne…</translation>
    </message>
    <message numerus="yes">
        <source>Added %n track.</source>
        <comment>Added %n tracks.</comment>
        <translation>
            <numerusform>%n piste ajoutée.</numerusform>
            <numerusform>%n pistes ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the account {subject}</source>
        <translation>Compte {subject} ajouté</translation>
    </message>
    <message>
        <source>Added {subject}.</source>
        <translation>Ajouté&#xa0;: {subject}.</translation>
    </message>
    <message>
        <source>Added {subject}. No keyring here: its key is kept until MusicUpload closes.</source>
        <translation>Ajouté&#xa0;: {subject}. Pas de trousseau ici&#xa0;: la clé est conservée jusqu’à la fermeture de MusicUpload.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the folder</source>
        <translation>Adresse du dossier</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Admin &gt; Edit Site Settings &gt; API on your site.</source>
        <translation>Admin &gt; Edit Site Settings &gt; API sur votre site.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After this batch</source>
        <translation>Après ce lot</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artiste de l’album</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All bytes are sent</source>
        <translation>Tous les octets sont envoyés</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Tous les champs</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All of the file has arrived there.</source>
        <translation>Le fichier entier y est arrivé.</translation>
    </message>
    <message>
        <source>Already online</source>
        <translation>Déjà en ligne</translation>
    </message>
    <message>
        <source>Already sent</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Always do this for {services}</source>
        <translation>Toujours faire ainsi pour {services}</translation>
    </message>
    <message>
        <source>An email or URL that SourceAudio tells.</source>
        <translation>Un e-mail ou une URL que SourceAudio prévient.</translation>
    </message>
    <message>
        <source>An upload&apos;s ID on the site</source>
        <translation>L’identifiant d’un envoi sur le site</translation>
    </message>
    <message>
        <source>And as {format}</source>
        <translation>Et en {format}</translation>
    </message>
    <message>
        <source>Another one has the same size and length.</source>
        <translation>Une autre a la même taille et la même durée.</translation>
    </message>
    <message>
        <source>Another program on this computer</source>
        <translation>Un autre programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Another track of the batch has its file name, so it got a number there.</source>
        <translation>Une autre piste du lot a le même nom de fichier, celle-ci y a donc reçu un numéro.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>As its service</source>
        <translation>Comme son service</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Asked {clock}. Nothing was changed.</source>
        <translation>Demandé à {clock}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Asking the release page…</source>
        <translation>Interrogation de la page des versions…</translation>
    </message>
    <message>
        <source>Asking {account}…</source>
        <translation>Interrogation de {account}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>At one service</source>
        <translation>Sur un seul service</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>Sur le service</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Autopublish</source>
        <translation>Publication auto</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Back online. Everything that waited goes on.</source>
        <translation>De nouveau en ligne. Tout ce qui attendait reprend.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Best an uploader key that belongs to one collection: it can do nothing else.</source>
        <translation>De préférence une clé d’envoi limitée à une collection&#xa0;: elle ne peut rien faire d’autre.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Bit depth and sample rate stay as they are where the format allows it. Copies are made in the background and removed after the upload. Your files stay as they are.</source>
        <translation>La résolution et la fréquence d’échantillonnage restent telles quelles quand le format le permet. Les copies sont créées en arrière-plan et supprimées après l’envoi. Vos fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Blocked at one service: these go to the others</source>
        <translation>Bloquées sur un service&#xa0;: celles-ci vont aux autres</translation>
    </message>
    <message>
        <source>Blocked: these stay on the list until they are fixed</source>
        <translation>Bloquées&#xa0;: celles-ci restent dans la liste jusqu’à correction</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Both channels are the same: mono in a stereo file</source>
        <translation>Les deux canaux sont identiques&#xa0;: du mono dans un fichier stéréo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marron</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Bucket in the path</source>
        <translation>Bucket dans le chemin</translation>
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
        <translation>S’annule en une seule étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancel the selected</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>Change %n field</source>
        <comment>Change %n fields</comment>
        <translation>
            <numerusform>Modifier %n champ</numerusform>
            <numerusform>Modifier %n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n field and the cover</source>
        <comment>Change %n fields and the cover</comment>
        <translation>
            <numerusform>Modifier %n champ et la pochette</numerusform>
            <numerusform>Modifier %n champs et la pochette</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n track</source>
        <comment>Change %n tracks</comment>
        <translation>
            <numerusform>Modifier %n piste</numerusform>
            <numerusform>Modifier %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Change at the service</source>
        <translation>Modifier sur le service</translation>
    </message>
    <message>
        <source>Change case</source>
        <translation>Changer la casse</translation>
    </message>
    <message>
        <source>Change case…</source>
        <translation>Changer la casse…</translation>
    </message>
    <message>
        <source>Change there…</source>
        <translation>Modifier là-bas…</translation>
    </message>
    <message numerus="yes">
        <source>Changed case on %n track</source>
        <comment>Changed case on %n tracks</comment>
        <translation>
            <numerusform>Casse changée sur %n piste</numerusform>
            <numerusform>Casse changée sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed there afterwards, {when}: {fields}.</source>
        <translation>Modifié là-bas ensuite, {when}&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Changes count at once</source>
        <translation>Les modifications s’appliquent aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>Changes {values} on %n track</source>
        <comment>Changes {values} on %n tracks</comment>
        <translation>
            <numerusform>Modifie {values} sur %n piste</numerusform>
            <numerusform>Modifie {values} sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Chapter: {title}</source>
        <translation>Chapitre&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Check before sending…</source>
        <translation>Vérifier avant l’envoi…</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Rechercher une version plus récente…</translation>
    </message>
    <message>
        <source>Check its address and options. Tracks that wait go on afterwards.</source>
        <translation>Vérifiez son adresse et ses options. Les pistes en attente reprennent ensuite.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Check the address of the account, then try again.</source>
        <translation>Vérifiez l’adresse du compte, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the address; nothing that we know answers there.</source>
        <translation>Vérifiez l’adresse&#x202f;; rien de connu n’y répond.</translation>
    </message>
    <message>
        <source>Check the clock, the proxy and the network, then try again.</source>
        <translation>Vérifiez l’horloge, le proxy et le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the name of the bucket; the storage knows none of this name.</source>
        <translation>Vérifiez le nom du bucket&#x202f;; le stockage n’en connaît aucun de ce nom.</translation>
    </message>
    <message>
        <source>Check the region; the storage wants another one in the signature.</source>
        <translation>Vérifiez la région&#x202f;; le stockage en demande une autre dans la signature.</translation>
    </message>
    <message>
        <source>Check with the service</source>
        <translation>Vérifier auprès du service</translation>
    </message>
    <message>
        <source>Checked here. Nothing has been sent.</source>
        <translation>Vérifié ici. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Choose a collection that is there. Test connection lists them.</source>
        <translation>Choisissez une collection existante. «&#xa0;Tester la connexion&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Choose a cover…</source>
        <translation>Choisir une pochette…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose a smaller format, or leave {service} out.</source>
        <translation>Choisissez un format plus petit, ou laissez {service} de côté.</translation>
    </message>
    <message>
        <source>Choose a track to see its details.</source>
        <translation>Choisissez une piste pour voir ses détails.</translation>
    </message>
    <message>
        <source>Choose an upload to see its receipt.</source>
        <translation>Choisissez un envoi pour voir son reçu.</translation>
    </message>
    <message>
        <source>Choose another format of this track.</source>
        <translation>Choisissez un autre format de cette piste.</translation>
    </message>
    <message>
        <source>Choose another format, or leave {service} out.</source>
        <translation>Choisissez un autre format, ou laissez {service} de côté.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose cells in two or more rows. The first one fills the others.</source>
        <translation>Choisissez des cellules sur au moins deux lignes. La première remplit les autres.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose where to</source>
        <translation>Choisir la destination</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>Cleared {fields} on %n track</source>
        <comment>Cleared {fields} on %n tracks</comment>
        <translation>
            <numerusform>Effacement sur %n piste&#xa0;: {fields}</numerusform>
            <numerusform>Effacement sur %n pistes&#xa0;: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Clipping: %n place, at {at}</source>
        <comment>Clipping: %n places, first at {at}</comment>
        <translation>
            <numerusform>Écrêtage&#xa0;: %n endroit, à {at}</numerusform>
            <numerusform>Écrêtage&#xa0;: %n endroits, d’abord à {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close other programs. It tries again by itself.</source>
        <translation>Fermez d’autres programmes. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Close programs that use it and check its permissions, then try again.</source>
        <translation>Fermez les programmes qui l’utilisent et vérifiez ses autorisations, puis réessayez.</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Collection share</source>
        <translation>Part de la collection</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Combine into one track</source>
        <translation>Réunir en une seule piste</translation>
    </message>
    <message numerus="yes">
        <source>Combined %n track into {subject}</source>
        <comment>Combined %n tracks into {subject}</comment>
        <translation>
            <numerusform>%n piste réunie dans {subject}</numerusform>
            <numerusform>%n pistes réunies dans {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositeur</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Connected to {who}</source>
        <translation>Connecté à {who}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Copy {what}</source>
        <translation>Copier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Could not be asked</source>
        <translation>Vérification impossible</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Pochette</translation>
    </message>
    <message>
        <source>Cover from a picture…</source>
        <translation>Pochette depuis une image…</translation>
    </message>
    <message>
        <source>Cover {facts}</source>
        <translation>Pochette {facts}</translation>
    </message>
    <message>
        <source>Covers from the tracks&apos; folders</source>
        <translation>Pochettes des dossiers des pistes</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Créateur</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Different at {service}…</source>
        <translation>Différent sur {service}…</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Display title</source>
        <translation>Titre affiché</translation>
    </message>
    <message>
        <source>Does not fit; its fields stay as they are</source>
        <translation>Ne correspond pas&#x202f;; ses champs restent tels quels</translation>
    </message>
    <message>
        <source>Done again: {deed}</source>
        <translation>Rétabli&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Drop music here</source>
        <translation>Déposez la musique ici</translation>
    </message>
    <message>
        <source>Drop music in, fix the metadata, send it to several services at once.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Déposez la musique, complétez les métadonnées, envoyez à plusieurs services à la fois.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Every track says what is missing. Choose one, or many, and fill in the fields right.</source>
        <translation>Chaque piste dit ce qui manque. Choisissez-en une ou plusieurs et remplissez les champs à droite.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Explicite</translation>
    </message>
    <message>
        <source>Export a sheet</source>
        <translation>Exporter une feuille</translation>
    </message>
    <message>
        <source>Export failed uploads…</source>
        <translation>Exporter les envois en échec…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed uploads</source>
        <translation>Envois en échec</translation>
    </message>
    <message>
        <source>Failed: over the limit, or a format that is not taken</source>
        <translation>Échec&#xa0;: au-delà de la limite, ou un format non accepté</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fields from a sheet</source>
        <translation>Champs depuis une feuille</translation>
    </message>
    <message>
        <source>Fields from a sheet…</source>
        <translation>Champs depuis une feuille…</translation>
    </message>
    <message>
        <source>Fields from file names</source>
        <translation>Champs depuis les noms de fichiers</translation>
    </message>
    <message>
        <source>Fields from file names…</source>
        <translation>Champs depuis les noms de fichiers…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>File names stay as they are.</source>
        <translation>Les noms de fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>File names…</source>
        <translation>Noms de fichiers…</translation>
    </message>
    <message>
        <source>File sent</source>
        <translation>Fichier envoyé</translation>
    </message>
    <message>
        <source>Files go only to safe addresses (https).</source>
        <translation>Les fichiers ne vont qu’à des adresses sûres (https).</translation>
    </message>
    <message>
        <source>Files go to your storage first; SourceAudio fetches them from there, one at a time.</source>
        <translation>Les fichiers vont d’abord dans votre stockage&#x202f;; SourceAudio les y récupère, un par un.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n track</source>
        <comment>Fill %n tracks</comment>
        <translation>
            <numerusform>Remplir %n piste</numerusform>
            <numerusform>Remplir %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Remplir vers le bas</translation>
    </message>
    <message>
        <source>Fill in the access key id.</source>
        <translation>Saisissez l’Access Key ID.</translation>
    </message>
    <message>
        <source>Fill only empty fields</source>
        <translation>Remplir seulement les champs vides</translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from file names</source>
        <comment>Filled %n tracks from file names</comment>
        <translation>
            <numerusform>%n piste remplie depuis les noms de fichiers</numerusform>
            <numerusform>%n pistes remplies depuis les noms de fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled %n track from {subject}</source>
        <comment>Filled %n tracks from {subject}</comment>
        <translation>
            <numerusform>%n piste remplie depuis {subject}</numerusform>
            <numerusform>%n pistes remplies depuis {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n track</source>
        <comment>Filled down %n tracks</comment>
        <translation>
            <numerusform>%n piste remplie vers le bas</numerusform>
            <numerusform>%n pistes remplies vers le bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by title, artist, ISRC</source>
        <translation>Filtrer par titre, artiste, ISRC</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Finding tracks…</source>
        <translation>Recherche des pistes…</translation>
    </message>
    <message>
        <source>Finish, then quit</source>
        <translation>Terminer, puis quitter</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
    </message>
    <message>
        <source>First values: {values}</source>
        <translation>Premières valeurs&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problem</source>
        <comment>Fix %n problems</comment>
        <translation>
            <numerusform>Corriger %n problème</numerusform>
            <numerusform>Corriger %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix account</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>For each album</source>
        <translation>Pour chaque album</translation>
    </message>
    <message>
        <source>For each disc of an album</source>
        <translation>Pour chaque disque d’un album</translation>
    </message>
    <message>
        <source>For each folder</source>
        <translation>Pour chaque dossier</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Formats set</source>
        <translation>Formats définis</translation>
    </message>
    <message>
        <source>From file names…</source>
        <translation>Depuis les noms de fichiers…</translation>
    </message>
    <message>
        <source>From the tracks&apos; folders</source>
        <translation>Des dossiers des pistes</translation>
    </message>
    <message numerus="yes">
        <source>Gave %n track the preset {subject}</source>
        <comment>Gave %n tracks the preset {subject}</comment>
        <translation>
            <numerusform>Préréglage {subject} appliqué à %n piste</numerusform>
            <numerusform>Préréglage {subject} appliqué à %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go to {at}</source>
        <translation>Aller à {at}</translation>
    </message>
    <message>
        <source>Goes out with the next send</source>
        <translation>Part au prochain envoi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Goes to {services} only: the others need the file itself.</source>
        <translation>Va seulement vers {services}&#xa0;: les autres ont besoin du fichier lui-même.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message numerus="yes">
        <source>Guessed from %n file name</source>
        <comment>Guessed from %n file names</comment>
        <translation>
            <numerusform>Deviné d’après %n nom de fichier</numerusform>
            <numerusform>Deviné d’après %n noms de fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Held: needs a new token</source>
        <translation>En suspens&#xa0;: nouveau token nécessaire</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Here stands where your tracks go. Tick one service or several.</source>
        <translation>Ici se trouvent les destinations de vos pistes. Cochez un ou plusieurs services.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Hide the tracks</source>
        <translation>Masquer les pistes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>How long one upload session stays open; it is renewed by itself.</source>
        <translation>Durée d’ouverture d’une session d’envoi&#x202f;; elle se renouvelle d’elle-même.</translation>
    </message>
    <message>
        <source>How the batch is called in the site&apos;s publishing queue.</source>
        <translation>Le nom du lot dans la file de publication du site.</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>ISRC, then title</source>
        <translation>ISRC, puis titre</translation>
    </message>
    <message>
        <source>ISWC</source>
        <translation>ISWC</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Immédiat</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message numerus="yes">
        <source>In %n second: {deed}.</source>
        <comment>In %n seconds: {deed}.</comment>
        <translation>
            <numerusform>Dans %n seconde&#xa0;: {deed}.</numerusform>
            <numerusform>Dans %n secondes&#xa0;: {deed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a dialog: leave it</source>
        <translation>Dans une boîte de dialogue&#xa0;: la quitter</translation>
    </message>
    <message>
        <source>In a field of several tracks: choose one of their values</source>
        <translation>Dans un champ de plusieurs pistes&#xa0;: choisir une de leurs valeurs</translation>
    </message>
    <message>
        <source>In its own words: {words}</source>
        <translation>Texte d’origine&#xa0;: {words}</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the file: nothing</source>
        <translation>Dans le fichier&#xa0;: rien</translation>
    </message>
    <message>
        <source>In the file: {text}</source>
        <translation>Dans le fichier&#xa0;: {text}</translation>
    </message>
    <message>
        <source>In the file: {value}</source>
        <translation>Dans le fichier&#xa0;: {value}</translation>
    </message>
    <message>
        <source>In the list and the table: edit</source>
        <translation>Dans la liste et le tableau&#xa0;: modifier</translation>
    </message>
    <message>
        <source>In the list: do what the row offers</source>
        <translation>Dans la liste&#xa0;: faire ce que propose la ligne</translation>
    </message>
    <message>
        <source>In the list: open and close a track</source>
        <translation>Dans la liste&#xa0;: déplier et replier une piste</translation>
    </message>
    <message>
        <source>In the list: play or pause</source>
        <translation>Dans la liste&#xa0;: lecture ou pause</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>In the table: clear cells</source>
        <translation>Dans le tableau&#xa0;: effacer les cellules</translation>
    </message>
    <message>
        <source>In the table: fill down</source>
        <translation>Dans le tableau&#xa0;: remplir vers le bas</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert at least one field</source>
        <translation>Insérez au moins un champ</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Insérer {field}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Is a limit on? The status line shows a badge. Settings, Transfers.</source>
        <translation>Une limite est-elle active&#x202f;? La barre d’état affiche un badge. Réglages, Transferts.</translation>
    </message>
    <message>
        <source>Is a proxy needed? Settings, Network. A certificate of your company must be known to this computer.</source>
        <translation>Faut-il un proxy&#x202f;? Réglages, Réseau. Un certificat de votre entreprise doit être connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Son disque est-il connecté&#x202f;?</translation>
    </message>
    <message>
        <source>Is replaced when ticked</source>
        <translation>Remplacée si cochée</translation>
    </message>
    <message>
        <source>Is “{title}” at {service}?</source>
        <translation>«&#xa0;{title}&#xa0;» est-elle sur {service}&#x202f;?</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>C’est arrivé</translation>
    </message>
    <message>
        <source>It could not be saved there: {why}</source>
        <translation>Enregistrement impossible à cet endroit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur n’a pas pu prouver son identité, rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>It is empty, hidden, not audio or not readable. The message says how many of each.</source>
        <translation>Il est vide, masqué, n&apos;est pas de l&apos;audio ou n&apos;est pas lisible. Le message indique combien de chaque sorte.</translation>
    </message>
    <message>
        <source>It is mostly written like {example}.</source>
        <translation>La forme habituelle est {example}.</translation>
    </message>
    <message>
        <source>It is not loaded or installed by itself.</source>
        <translation>Elle n’est ni téléchargée ni installée d’elle-même.</translation>
    </message>
    <message>
        <source>It joined an upload that waits on the site; publish that one there.</source>
        <translation>La piste a rejoint un envoi qui attend sur le site&#x202f;; publiez-le là-bas.</translation>
    </message>
    <message>
        <source>It looks blurred in shops.</source>
        <translation>Elle paraît floue dans les boutiques.</translation>
    </message>
    <message>
        <source>It must exist already.</source>
        <translation>Il doit déjà exister.</translation>
    </message>
    <message>
        <source>It replaced a published track at once, as you said.</source>
        <translation>A remplacé aussitôt une piste publiée, comme demandé.</translation>
    </message>
    <message>
        <source>It replaces a published track.</source>
        <translation>Remplace une piste publiée.</translation>
    </message>
    <message>
        <source>It says Imported, but the track is not public</source>
        <translation>Importé, mais la piste n’est pas publique</translation>
    </message>
    <message>
        <source>Its key is deleted from this computer, and what was in line for it is cancelled. What has arrived there stays there, and stays in the history.</source>
        <translation>Sa clé est supprimée de cet ordinateur et ce qui l’attendait est annulé. Ce qui est arrivé y reste, ainsi que dans l’historique.</translation>
    </message>
    <message>
        <source>Its reason stands under Details. Change what it names, then send again.</source>
        <translation>La raison figure sous Détails. Modifiez ce qui y est indiqué, puis renvoyez.</translation>
    </message>
    <message>
        <source>Its tags cannot be read</source>
        <translation>Tags illisibles</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Job email</source>
        <translation>E-mail de la tâche</translation>
    </message>
    <message>
        <source>Job name</source>
        <translation>Nom de la tâche</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Rejoint</translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Garder un seul de chaque</translation>
    </message>
    <message>
        <source>Keep this computer awake while bytes move</source>
        <translation>Garder l’ordinateur éveillé pendant les transferts</translation>
    </message>
    <message>
        <source>Keep uploading</source>
        <translation>Continuer l’envoi</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Conservé sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalité</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys are asked for at every start</source>
        <translation>Les clés sont demandées à chaque démarrage</translation>
    </message>
    <message>
        <source>Keys are not in these folders. They are in the keyring of this computer.</source>
        <translation>Les clés ne sont pas dans ces dossiers. Elles sont dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger than {detail}</source>
        <translation>Plus grand que {detail}</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it empty to connect directly. Counts from the next connection on; what is being sent goes on to its end.</source>
        <translation>Laisser vide pour une connexion directe. S’applique à partir de la prochaine connexion&#x202f;; les envois en cours vont à leur terme.</translation>
    </message>
    <message>
        <source>Leave it, or send it once more.</source>
        <translation>Laissez-la, ou envoyez-la encore une fois.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n value of {fields} that the format cannot hold.</source>
        <comment>Left out: %n values of {fields} that the format cannot hold.</comment>
        <translation>
            <numerusform>Laissé de côté&#xa0;: %n valeur de {fields} que le format ne peut pas contenir.</numerusform>
            <numerusform>Laissé de côté&#xa0;: %n valeurs de {fields} que le format ne peut pas contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like 1</source>
        <translation>Ex.&#xa0;: 1</translation>
    </message>
    <message>
        <source>Like 2</source>
        <translation>Ex.&#xa0;: 2</translation>
    </message>
    <message>
        <source>Like 2026 Northlight Records</source>
        <translation>Ex.&#xa0;: 2026 Northlight Records</translation>
    </message>
    <message>
        <source>Like 2026-11-27</source>
        <translation>Ex.&#xa0;: 2026-11-27</translation>
    </message>
    <message>
        <source>Like 92</source>
        <translation>Ex.&#xa0;: 92</translation>
    </message>
    <message>
        <source>Like Electronic / Downtempo</source>
        <translation>Ex.&#xa0;: Electronic / Downtempo</translation>
    </message>
    <message>
        <source>Like English</source>
        <translation>Ex.&#xa0;: anglais</translation>
    </message>
    <message>
        <source>Like F minor</source>
        <translation>Ex.&#xa0;: fa mineur</translation>
    </message>
    <message>
        <source>Like Instrumental</source>
        <translation>Ex.&#xa0;: Instrumental</translation>
    </message>
    <message>
        <source>Like Northlight Records</source>
        <translation>Ex.&#xa0;: Northlight Records</translation>
    </message>
    <message>
        <source>Like SE-A1B-26-00012</source>
        <translation>Ex.&#xa0;: SE-A1B-26-00012</translation>
    </message>
    <message>
        <source>Like T-123.456.789-0</source>
        <translation>Ex.&#xa0;: T-123.456.789-0</translation>
    </message>
    <message>
        <source>Like warm, hopeful</source>
        <translation>Ex.&#xa0;: chaleureux, optimiste</translation>
    </message>
    <message>
        <source>Like {track} - {artist} - {title}</source>
        <translation>Ex.&#xa0;: {track} - {artist} - {title}</translation>
    </message>
    <message>
        <source>Limit to</source>
        <translation>Limiter à</translation>
    </message>
    <message>
        <source>Limit {amount} MB/s</source>
        <translation>Limite {amount} Mo/s</translation>
    </message>
    <message>
        <source>Listen to the file. If it is fine, send it again.</source>
        <translation>Écoutez le fichier. S’il est bon, renvoyez-le.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Look at the service first, then answer. Send again makes a second copy if it did.</source>
        <translation>Regardez d’abord sur le service, puis répondez. Si c’est arrivé, «&#xa0;Renvoyer&#xa0;» crée une deuxième copie.</translation>
    </message>
    <message>
        <source>Look at your plan there. Tracks that wait for this account go on afterwards.</source>
        <translation>Vérifiez votre abonnement là-bas. Les pistes qui attendent ce compte reprennent ensuite.</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Rechercher une version plus récente une fois par jour</translation>
    </message>
    <message>
        <source>Look there first. Then say that it arrived, or send it again.</source>
        <translation>Regardez d’abord là-bas. Dites ensuite que c’est arrivé, ou renvoyez.</translation>
    </message>
    <message>
        <source>Look there later. Trying again only asks; it sends no second copy.</source>
        <translation>Regardez là-bas plus tard. Réessayer ne fait que demander&#x202f;; aucune deuxième copie n’est envoyée.</translation>
    </message>
    <message>
        <source>Look there, then say that it arrived. A key that may read the status tells by itself.</source>
        <translation>Regardez là-bas, puis dites que c’est arrivé. Une clé autorisée à lire l’état le dit d’elle-même.</translation>
    </message>
    <message>
        <source>Look where you got this copy from.</source>
        <translation>Regardez là d’où vient cette copie.</translation>
    </message>
    <message>
        <source>Looking at the audio…</source>
        <translation>Analyse de l’audio…</translation>
    </message>
    <message>
        <source>Looks like the same file</source>
        <translation>Semble être le même fichier</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Paroles</translation>
    </message>
    <message numerus="yes">
        <source>Made %n track of the files of {subject}</source>
        <comment>Made %n tracks of the files of {subject}</comment>
        <translation>
            <numerusform>%n piste créée des fichiers de {subject}</numerusform>
            <numerusform>%n pistes créées des fichiers de {subject}</numerusform>
        </translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Megabytes a second</source>
        <translation>Mégaoctets par seconde</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Metadata table</source>
        <translation>Tableau des métadonnées</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for {account}</source>
        <translation>Plus pour {account}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n track</source>
        <comment>Moved %n tracks</comment>
        <translation>
            <numerusform>%n piste déplacée</numerusform>
            <numerusform>%n pistes déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>MusicUpload is done</source>
        <translation>MusicUpload a terminé</translation>
    </message>
    <message>
        <source>MusicUpload is running already. Its window has the list.</source>
        <translation>MusicUpload est déjà ouvert. La liste est dans sa fenêtre.</translation>
    </message>
    <message>
        <source>MusicUpload made a mistake</source>
        <translation>MusicUpload a commis une erreur</translation>
    </message>
    <message>
        <source>MusicUpload runs as administrator. Start it as yourself, or use Add.</source>
        <translation>MusicUpload est lancé en administrateur. Lancez-le normalement, ou utilisez Ajouter.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needs work</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>No account at hand? Rehearse with local copies of the services.</source>
        <translation>Pas de compte sous la main&#x202f;? Entraînez-vous avec des copies locales des services.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No connection to {service}</source>
        <translation>Pas de connexion à {service}</translation>
    </message>
    <message>
        <source>No connection, though the internet works</source>
        <translation>Pas de connexion, alors qu’Internet fonctionne</translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Pas de pochette</translation>
    </message>
    <message>
        <source>No cover.jpg or the like lies beside these tracks</source>
        <translation>Pas de cover.jpg ou équivalent à côté de ces pistes</translation>
    </message>
    <message>
        <source>No long silence, no clipping, nothing missing</source>
        <translation>Pas de long silence, pas d’écrêtage, rien ne manque</translation>
    </message>
    <message>
        <source>No presets yet</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>No speaker or headphones found. It plays, but nothing is heard.</source>
        <translation>Aucun haut-parleur ni casque trouvé. La lecture se fait sans son.</translation>
    </message>
    <message numerus="yes">
        <source>No track fits this filter. %n is hidden.</source>
        <comment>No track fits this filter. %n are hidden.</comment>
        <translation>
            <numerusform>Aucune piste ne correspond à ce filtre. %n est masquée.</numerusform>
            <numerusform>Aucune piste ne correspond à ce filtre. %n sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Aucune piste</translation>
    </message>
    <message>
        <source>No upload fits.</source>
        <translation>Aucun envoi ne correspond.</translation>
    </message>
    <message>
        <source>No upload has failed.</source>
        <translation>Aucun envoi n’a échoué.</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Nobody&apos;s: nothing was sent this time</source>
        <translation>Personne&#xa0;: rien n’a été envoyé cette fois</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in this guide</source>
        <translation>Absent de ce guide</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not needed for a key that belongs to one collection.</source>
        <translation>Inutile avec une clé limitée à une collection.</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Non public</translation>
    </message>
    <message>
        <source>Not sent anywhere yet.</source>
        <translation>Pas encore envoyée.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Nothing can be played here: this computer lacks the parts for sound.</source>
        <translation>Lecture impossible ici&#xa0;: il manque à cet ordinateur les composants pour le son.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>Nothing for now. It goes on by itself.</source>
        <translation>Rien pour l’instant. Cela reprend tout seul.</translation>
    </message>
    <message>
        <source>Nothing for now. Nothing is lost.</source>
        <translation>Rien pour l’instant. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing happens when I drop files (Windows)</source>
        <translation>Rien ne se passe quand je dépose des fichiers (Windows)</translation>
    </message>
    <message>
        <source>Nothing has arrived anywhere yet.</source>
        <translation>Rien n’est encore arrivé.</translation>
    </message>
    <message>
        <source>Nothing is left to send. Everything is there or on its way.</source>
        <translation>Plus rien à envoyer. Tout est arrivé ou en route.</translation>
    </message>
    <message>
        <source>Nothing is public until you press Publish.</source>
        <translation>Rien n’est public avant que vous appuyiez sur «&#xa0;Publier&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is sent until you press this. Then every row says how far it is.</source>
        <translation>Rien n’est envoyé avant que vous appuyiez ici. Ensuite, chaque ligne dit où elle en est.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Try again later.</source>
        <translation>Rien n’a été modifié ici. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéroter</translation>
    </message>
    <message numerus="yes">
        <source>Number %n track</source>
        <comment>Number %n tracks</comment>
        <translation>
            <numerusform>Numéroter %n piste</numerusform>
            <numerusform>Numéroter %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Number tracks</source>
        <translation>Numéroter les pistes</translation>
    </message>
    <message>
        <source>Number tracks…</source>
        <translation>Numéroter les pistes…</translation>
    </message>
    <message numerus="yes">
        <source>Numbered %n track</source>
        <comment>Numbered %n tracks</comment>
        <translation>
            <numerusform>%n piste numérotée</numerusform>
            <numerusform>%n pistes numérotées</numerusform>
        </translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Numéroter…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>One address a line. The services fetch the files from there; nothing is downloaded.</source>
        <translation>Une adresse par ligne. Les services y récupèrent les fichiers&#x202f;; rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>One notification a batch, and only while the window is not in front.</source>
        <translation>Une notification par lot, et seulement quand la fenêtre n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>One request to the release page, with the number of this version. Nothing about you or your music.</source>
        <translation>Une requête à la page des versions, avec le numéro de celle-ci. Rien sur vous ni sur votre musique.</translation>
    </message>
    <message>
        <source>Only cells that form one block can be copied. Nothing was copied.</source>
        <translation>Seules des cellules formant un bloc peuvent être copiées. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Only empty fields</source>
        <translation>Seulement les champs vides</translation>
    </message>
    <message>
        <source>Only the left channel has sound</source>
        <translation>Seul le canal gauche a du son</translation>
    </message>
    <message>
        <source>Only the right channel has sound</source>
        <translation>Seul le canal droit a du son</translation>
    </message>
    <message>
        <source>Only unsent tracks of different formats can be combined</source>
        <translation>Seules des pistes non envoyées de formats différents peuvent être réunies</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Ouvrir la page de téléchargement</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Ouvrir le dossier des journaux</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <translation>Ouvrir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Organization index</source>
        <translation>Index de l’organisation</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Autres formats</translation>
    </message>
    <message>
        <source>Other formats attached</source>
        <translation>Autres formats joints</translation>
    </message>
    <message>
        <source>Other sheet</source>
        <translation>Autre feuille</translation>
    </message>
    <message>
        <source>PRO</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>PYTHON_KEYRING_BACKEND names a store that does not protect keys. It is used because you chose it.</source>
        <translation>PYTHON_KEYRING_BACKEND désigne un stockage qui ne protège pas les clés. Il est utilisé parce que vous l’avez choisi.</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a new token. Tracks that wait for this account go on by themselves.</source>
        <translation>Collez un nouveau token. Les pistes qui attendent ce compte reprennent d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Paste a new token: Enter on the row. What waited for the account goes on by itself.</source>
        <translation>Collez un nouveau token&#xa0;: Entrée sur la ligne. Ce qui attendait ce compte reprend tout seul.</translation>
    </message>
    <message>
        <source>Paste cover</source>
        <translation>Coller la pochette</translation>
    </message>
    <message>
        <source>Paste files</source>
        <translation>Coller les fichiers</translation>
    </message>
    <message>
        <source>Paste it. It is kept in the keyring of this computer.</source>
        <translation>Collez-la. Elle est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>Paste new token</source>
        <translation>Coller un nouveau token</translation>
    </message>
    <message>
        <source>Paste token</source>
        <translation>Coller le token</translation>
    </message>
    <message numerus="yes">
        <source>Pasted into %n track</source>
        <comment>Pasted into %n tracks</comment>
        <translation>
            <numerusform>Collé dans %n piste</numerusform>
            <numerusform>Collé dans %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted once: {block} cannot fill {target} evenly.</source>
        <translation>Collé une fois&#xa0;: {block} ne remplit pas exactement {target}.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Place reserved</source>
        <translation>Place réservée</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Position {at} of {length}</source>
        <translation>Position {at} sur {length}</translation>
    </message>
    <message>
        <source>Practice accounts and sample tracks</source>
        <translation>Comptes d’essai et pistes d’exemple</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>PRO</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track</source>
        <comment>Publish %n tracks</comment>
        <translation>
            <numerusform>Publier %n piste</numerusform>
            <numerusform>Publier %n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n track at {account}?</source>
        <comment>Publish %n tracks at {account}?</comment>
        <translation>
            <numerusform>Publier %n piste sur {account}&#x202f;?</numerusform>
            <numerusform>Publier %n pistes sur {account}&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Publisher {number}</source>
        <translation>Éditeur {number}</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Publishing at {account}</source>
        <translation>Publication sur {account}</translation>
    </message>
    <message>
        <source>Put a space or another character before {token}</source>
        <translation>Mettez une espace ou un autre caractère avant {token}</translation>
    </message>
    <message>
        <source>Put before every name in the bucket; may be empty.</source>
        <translation>Placé devant chaque nom du bucket&#x202f;; peut rester vide.</translation>
    </message>
    <message>
        <source>Put it back or connect its drive, then try again.</source>
        <translation>Remettez-le en place ou connectez son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre dans la liste</translation>
    </message>
    <message>
        <source>Put the right file in its place, then try again.</source>
        <translation>Mettez le bon fichier à sa place, puis réessayez.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit MusicUpload</source>
        <translation>Quitter MusicUpload</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>Read again and send</source>
        <translation>Relire et envoyer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Prêt à l’envoi</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {deed}</source>
        <translation>Rétablir «&#xa0;{deed}&#xa0;»</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Remember for this account</source>
        <translation>Mémoriser pour ce compte</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a preset</source>
        <translation>Supprimer un préréglage</translation>
    </message>
    <message>
        <source>Remove a preset…</source>
        <translation>Supprimer un préréglage…</translation>
    </message>
    <message>
        <source>Remove cover</source>
        <translation>Retirer la pochette</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove the account {account}?</source>
        <translation>Supprimer le compte {account}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove {preset}</source>
        <translation>Supprimer {preset}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track from the list</source>
        <comment>Removed %n tracks from the list</comment>
        <translation>
            <numerusform>%n piste retirée de la liste</numerusform>
            <numerusform>%n pistes retirées de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the account {subject}</source>
        <translation>Compte {subject} supprimé</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Replace for all</source>
        <translation>Remplacer pour toutes</translation>
    </message>
    <message>
        <source>Replace the cover</source>
        <translation>Remplacer la pochette</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer l’existant</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message numerus="yes">
        <source>Replace, %n value differs</source>
        <comment>Replace, %n values differ</comment>
        <translation>
            <numerusform>Remplacer, %n valeur diffère</numerusform>
            <numerusform>Remplacer, %n valeurs diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace, no values differ</source>
        <translation>Remplacer, aucune valeur ne diffère</translation>
    </message>
    <message numerus="yes">
        <source>Replaced text on %n track</source>
        <comment>Replaced text on %n tracks</comment>
        <translation>
            <numerusform>Texte remplacé sur %n piste</numerusform>
            <numerusform>Texte remplacé sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Retry in {time}</source>
        <translation>Réessai dans {time}</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry soon</source>
        <translation>Réessai bientôt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows find their track by</source>
        <translation>Les lignes trouvent leur piste par</translation>
    </message>
    <message>
        <source>Rows that fit several tracks</source>
        <translation>Lignes correspondant à plusieurs pistes</translation>
    </message>
    <message>
        <source>Rows that have no track</source>
        <translation>Lignes sans piste</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <translation>Compatible S3</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Same everywhere</source>
        <translation>Identique partout</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Fréquence d’échantillonnage</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Enregistrer le compte</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>Save cover…</source>
        <translation>Enregistrer la pochette…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say which track at {service} it is about.</source>
        <translation>Indiquez de quelle piste il s’agit sur {service}.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Pistes sélectionnées</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Send %n track</source>
        <comment>Send %n tracks</comment>
        <translation>
            <numerusform>Envoyer %n piste</numerusform>
            <numerusform>Envoyer %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send it again from the start.</source>
        <translation>Renvoyez-la depuis le début.</translation>
    </message>
    <message>
        <source>Send it again. A fresh link is asked for.</source>
        <translation>Renvoyez-la. Un nouveau lien est demandé.</translation>
    </message>
    <message>
        <source>Send it again. A new place is asked for.</source>
        <translation>Renvoyez-la. Une nouvelle place est demandée.</translation>
    </message>
    <message>
        <source>Send it as a new upload. What is there stays as it is.</source>
        <translation>Envoyez-la comme nouvel envoi. Ce qui s’y trouve reste tel quel.</translation>
    </message>
    <message>
        <source>Send the computer to sleep</source>
        <translation>Mettre l’ordinateur en veille</translation>
    </message>
    <message numerus="yes">
        <source>Send {copy} copies of %n track?</source>
        <comment>Send {copy} copies of %n tracks?</comment>
        <translation>
            <numerusform>Envoyer une copie {copy} de %n piste&#x202f;?</numerusform>
            <numerusform>Envoyer des copies {copy} de %n pistes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sends audio to Google Flow Music through useapi.net.</source>
        <translation>Envoie l’audio à Google Flow Music par useapi.net.</translation>
    </message>
    <message>
        <source>Sends audio to Riffusion through useapi.net.</source>
        <translation>Envoie l’audio à Riffusion par useapi.net.</translation>
    </message>
    <message>
        <source>Sends to {names}</source>
        <translation>Envoie à {names}</translation>
    </message>
    <message>
        <source>Sent again, a service may show them twice.</source>
        <translation>En cas de renvoi, un service peut les afficher deux fois.</translation>
    </message>
    <message>
        <source>Sent as a {format} copy, because the service does not take the file&apos;s own format.</source>
        <translation>Envoyé en copie {format}, car le service n’accepte pas le format du fichier.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>Sentence case</source>
        <translation>Majuscule en début de phrase</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Session length (s)</source>
        <translation>Durée de session (s)</translation>
    </message>
    <message>
        <source>Session opened</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Set the clock of this computer: the storage refuses signatures of another time.</source>
        <translation>Réglez l’horloge de cet ordinateur&#xa0;: le stockage refuse les signatures d’une autre heure.</translation>
    </message>
    <message numerus="yes">
        <source>Set the cover on %n track</source>
        <comment>Set the cover on %n tracks</comment>
        <translation>
            <numerusform>Pochette définie sur %n piste</numerusform>
            <numerusform>Pochette définie sur %n pistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {fields} on %n track</source>
        <comment>Set {fields} on %n tracks</comment>
        <translation>
            <numerusform>Modification sur %n piste&#xa0;: {fields}</numerusform>
            <numerusform>Modification sur %n pistes&#xa0;: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Several values need one block of cells to go to. Nothing was pasted.</source>
        <translation>Plusieurs valeurs ont besoin d’un bloc de cellules comme cible. Rien n’a été collé.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Shares of the {people} add up to {detail} %, not 100</source>
        <translation>Parts ({people})&#xa0;: total de {detail}&#xa0;%, et non 100</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet (*.xlsx)</source>
        <translation>Feuille (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “{name}”, %n row, headings in row {row}</source>
        <comment>Sheet “{name}”, %n rows, headings in row {row}</comment>
        <translation>
            <numerusform>Feuille «&#xa0;{name}&#xa0;», %n ligne, en-têtes à la ligne {row}</numerusform>
            <numerusform>Feuille «&#xa0;{name}&#xa0;», %n lignes, en-têtes à la ligne {row}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheets ({patterns})</source>
        <translation>Feuilles ({patterns})</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all names</source>
        <translation>Afficher tous les noms</translation>
    </message>
    <message>
        <source>Show only the names that do not fit</source>
        <translation>N’afficher que les noms qui ne correspondent pas</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Show the tracks</source>
        <translation>Afficher les pistes</translation>
    </message>
    <message>
        <source>Show the tracks that need you</source>
        <translation>Afficher les pistes qui demandent une action</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Afficher&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Sign in there and see what it asks for. Tracks that wait go on afterwards.</source>
        <translation>Connectez-vous là-bas et voyez ce qui est demandé. Les pistes en attente reprennent ensuite.</translation>
    </message>
    <message>
        <source>Silence: {count} s at the end</source>
        <translation>Silence&#xa0;: {count} s à la fin</translation>
    </message>
    <message>
        <source>Silence: {count} s at the start</source>
        <translation>Silence&#xa0;: {count} s au début</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Ignorer cette version</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>So it does not count as arrived.</source>
        <translation>Elle ne compte donc pas comme arrivée.</translation>
    </message>
    <message>
        <source>So it was stopped.</source>
        <translation>L’envoi a donc été arrêté.</translation>
    </message>
    <message>
        <source>Some fields were not taken.</source>
        <translation>Certains champs n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>SourceAudio waits for Publish: the card above the list, or the site itself.</source>
        <translation>SourceAudio attend «&#xa0;Publier&#xa0;»&#xa0;: la carte au-dessus de la liste, ou le site lui-même.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Split into one track per file</source>
        <translation>Séparer en une piste par fichier</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start nothing more. What is being sent goes on to its end.</source>
        <translation>Ne rien commencer de plus. Les envois en cours vont à leur terme.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Stays: {text}</source>
        <translation>Inchangé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage cleared</source>
        <translation>Stockage vidé</translation>
    </message>
    <message>
        <source>Such as https://files.example.com/masters/; the file&apos;s name is added to it.</source>
        <translation>Par exemple https://files.example.com/masters/&#x202f;; le nom du fichier y est ajouté.</translation>
    </message>
    <message>
        <source>Such as mp3,wav: which formats the site makes and shows.</source>
        <translation>Par exemple mp3,wav&#xa0;: les formats que le site crée et affiche.</translation>
    </message>
    <message>
        <source>Such links live only for a while.</source>
        <translation>De tels liens ne durent qu’un moment.</translation>
    </message>
    <message>
        <source>Swayzio&apos;s tokens live a minute or so; a token command never grows old.</source>
        <translation>Les tokens de Swayzio durent environ une minute&#x202f;; une commande de token ne périme jamais.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Tell me when a batch is done</source>
        <translation>Me prévenir quand un lot est terminé</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Test {account}</source>
        <translation>Tester {account}</translation>
    </message>
    <message>
        <source>The ID of an upload that waits on the site: this file becomes a format of it.</source>
        <translation>L’identifiant d’un envoi qui attend sur le site&#xa0;: ce fichier en devient un format.</translation>
    </message>
    <message>
        <source>The SourceAudio ID of a published track: this file replaces its format, or is added.</source>
        <translation>L’identifiant SourceAudio d’une piste publiée&#xa0;: ce fichier remplace son format, ou s’y ajoute.</translation>
    </message>
    <message>
        <source>The account it went to is not here any more, so nobody can be asked.</source>
        <translation>Le compte de destination n’est plus ici, aucune vérification n’est donc possible.</translation>
    </message>
    <message>
        <source>The chosen tracks have no value in common.</source>
        <translation>Les pistes choisies n’ont aucune valeur en commun.</translation>
    </message>
    <message>
        <source>The column without a heading goes to</source>
        <translation>La colonne sans en-tête va dans</translation>
    </message>
    <message>
        <source>The connection</source>
        <translation>La connexion</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion s’est coupée avant la réponse.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came. Look there first. “It arrived” closes this row; “Send again” sends a second copy if the first one did arrive.</source>
        <translation>La connexion s’est coupée avant la réponse. Regardez d’abord là-bas. «&#xa0;C’est arrivé&#xa0;» ferme cette ligne&#x202f;; «&#xa0;Renvoyer&#xa0;» envoie une deuxième copie si la première est bien arrivée.</translation>
    </message>
    <message>
        <source>The connection or the release page</source>
        <translation>La connexion ou la page des versions</translation>
    </message>
    <message>
        <source>The connection or {service}</source>
        <translation>La connexion ou {service}</translation>
    </message>
    <message>
        <source>The connection to the release page is not safe</source>
        <translation>La connexion à la page des versions n’est pas sûre</translation>
    </message>
    <message>
        <source>The connection to {service} is not safe</source>
        <translation>La connexion à {service} n’est pas sûre</translation>
    </message>
    <message>
        <source>The connection, not the file</source>
        <translation>La connexion, pas le fichier</translation>
    </message>
    <message>
        <source>The cover could not be read.</source>
        <translation>La pochette n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The cover did not arrive.</source>
        <translation>La pochette n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The cover is smaller than {detail} px</source>
        <translation>La pochette fait moins de {detail} px</translation>
    </message>
    <message>
        <source>The cover was not taken.</source>
        <translation>La pochette n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The display may sleep. Processing at a service needs no open lid.</source>
        <translation>L’écran peut s’éteindre. Le traitement sur un service n’exige pas d’ordinateur ouvert.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved.</source>
        <translation>Impossible d’ouvrir le fichier. Il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>The file ends early: {heard} of {declared}</source>
        <translation>Le fichier se termine trop tôt&#xa0;: {heard} sur {declared}</translation>
    </message>
    <message>
        <source>The file goes straight to Swayzio&apos;s storage; stems, tags and lyrics are made there.</source>
        <translation>Le fichier va directement dans le stockage de Swayzio&#x202f;; les stems, les tags et les paroles y sont créés.</translation>
    </message>
    <message>
        <source>The file has arrived there.</source>
        <translation>Le fichier y est arrivé.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>The file is fine, and nothing was sent.</source>
        <translation>Le fichier est bon, et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The file is fine.</source>
        <translation>Le fichier est bon.</translation>
    </message>
    <message>
        <source>The file of {title} cannot be read</source>
        <translation>Le fichier de {title} est illisible</translation>
    </message>
    <message>
        <source>The file of {title} is not there any more</source>
        <translation>Le fichier de {title} n’est plus là</translation>
    </message>
    <message>
        <source>The files have all of these values already.</source>
        <translation>Les fichiers ont déjà toutes ces valeurs.</translation>
    </message>
    <message>
        <source>The id of a creator, when you use them.</source>
        <translation>L’identifiant d’un créateur, si vous en utilisez.</translation>
    </message>
    <message>
        <source>The key is taken.</source>
        <translation>La clé est acceptée.</translation>
    </message>
    <message>
        <source>The key of this account may send tracks, but not look at them.</source>
        <translation>La clé de ce compte peut envoyer des pistes, mais pas les consulter.</translation>
    </message>
    <message>
        <source>The key of your account</source>
        <translation>La clé de votre compte</translation>
    </message>
    <message>
        <source>The last batch</source>
        <translation>Le dernier lot</translation>
    </message>
    <message>
        <source>The limit of {service}</source>
        <translation>La limite de {service}</translation>
    </message>
    <message>
        <source>The link for sending to {service} ran out</source>
        <translation>Le lien d’envoi vers {service} a expiré</translation>
    </message>
    <message>
        <source>The list was empty after a start</source>
        <translation>La liste était vide au démarrage</translation>
    </message>
    <message>
        <source>The name says so, the content does not.</source>
        <translation>Le nom le dit, pas le contenu.</translation>
    </message>
    <message>
        <source>The network or this computer&apos;s clock</source>
        <translation>Le réseau ou l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>The other tracks go on.</source>
        <translation>Les autres pistes continuent.</translation>
    </message>
    <message>
        <source>The part of the key that is not secret.</source>
        <translation>La partie de la clé qui n’est pas secrète.</translation>
    </message>
    <message>
        <source>The picture here</source>
        <translation>L’image ici</translation>
    </message>
    <message>
        <source>The receipt has no id to ask for.</source>
        <translation>Le reçu n’a pas d’identifiant à demander.</translation>
    </message>
    <message>
        <source>The release page asks us to wait</source>
        <translation>La page des versions demande de patienter</translation>
    </message>
    <message>
        <source>The release page cannot be reached</source>
        <translation>La page des versions est injoignable</translation>
    </message>
    <message>
        <source>The release page does not say what is new.</source>
        <translation>La page des versions ne dit pas ce qui est nouveau.</translation>
    </message>
    <message>
        <source>The release page gave an answer we do not understand</source>
        <translation>La page des versions a donné une réponse incompréhensible</translation>
    </message>
    <message>
        <source>The release page has trouble on its side</source>
        <translation>La page des versions a un problème de son côté</translation>
    </message>
    <message>
        <source>The release page takes no more questions from your network for now</source>
        <translation>La page des versions n’accepte plus de demandes de votre réseau pour l’instant</translation>
    </message>
    <message>
        <source>The release page took too long to answer</source>
        <translation>La page des versions a mis trop de temps à répondre</translation>
    </message>
    <message>
        <source>The release page, not this computer</source>
        <translation>La page des versions, pas cet ordinateur</translation>
    </message>
    <message>
        <source>The replacement asks for a group that the expression does not have</source>
        <translation>Le remplacement demande un groupe que l’expression n’a pas</translation>
    </message>
    <message>
        <source>The row offers a copy in another format. Your own file stays as it is.</source>
        <translation>La ligne propose une copie dans un autre format. Votre fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The rules of {service}</source>
        <translation>Les règles de {service}</translation>
    </message>
    <message>
        <source>The same file arrived there before, perhaps under another name.</source>
        <translation>Le même fichier y est déjà arrivé, peut-être sous un autre nom.</translation>
    </message>
    <message>
        <source>The same file name twice</source>
        <translation>Deux fois le même nom de fichier</translation>
    </message>
    <message>
        <source>The service found music that may belong to somebody else.</source>
        <translation>Le service a trouvé de la musique qui appartient peut-être à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The settings could not be written</source>
        <translation>Les réglages n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>The site publishes by itself, 10 minutes after the last upload or at 1,000 tracks. Nobody is asked then, also not about tracks that are replaced.</source>
        <translation>Le site publie de lui-même, 10 minutes après le dernier envoi ou à 1 000 pistes. Personne n’est alors consulté, même pour les pistes remplacées.</translation>
    </message>
    <message>
        <source>The sound is off centre by {count} % (DC offset)</source>
        <translation>Le son est décentré de {count}&#xa0;% (décalage DC)</translation>
    </message>
    <message>
        <source>The storage of {service} refused the file</source>
        <translation>Le stockage de {service} a refusé le fichier</translation>
    </message>
    <message>
        <source>The table ends there: {lost} left out.</source>
        <translation>Le tableau s’arrête là&#xa0;: {lost} de côté.</translation>
    </message>
    <message>
        <source>The token for {service} is not on this computer</source>
        <translation>Le token de {service} n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>The whole file was taken, but this key may not ask whether it is ready. Look there. “It arrived” closes this row; “Send again” only asks once more.</source>
        <translation>Le fichier entier a été accepté, mais cette clé ne peut pas demander s’il est prêt. Regardez là-bas. «&#xa0;C’est arrivé&#xa0;» ferme cette ligne&#x202f;; «&#xa0;Renvoyer&#xa0;» ne fait que redemander.</translation>
    </message>
    <message>
        <source>The whole text, such as user:1234-….</source>
        <translation>Le texte entier, par exemple user:1234-….</translation>
    </message>
    <message>
        <source>The whole track is silent</source>
        <translation>Toute la piste est silencieuse</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There is no field {token}</source>
        <translation>Le champ {token} n’existe pas</translation>
    </message>
    <message>
        <source>There is no release on the release page</source>
        <translation>La page des versions n’en contient aucune</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>There is nothing in this file: choose another one.</source>
        <translation>Il n’y a rien dans ce fichier&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>These file names follow no one pattern</source>
        <translation>Ces noms de fichiers ne suivent pas un modèle unique</translation>
    </message>
    <message>
        <source>These values are kept under a name, to be given to other tracks.</source>
        <translation>Ces valeurs sont conservées sous un nom, pour être données à d’autres pistes.</translation>
    </message>
    <message>
        <source>This account cannot work as it is set up</source>
        <translation>Ce compte ne peut pas fonctionner tel qu’il est réglé</translation>
    </message>
    <message>
        <source>This changes your files. Each is written as a copy beside it, checked, and only then put in its place; the sound stays the same to the last bit. It cannot be undone here.</source>
        <translation>Ceci modifie vos fichiers. Chacun est écrit en copie à côté, vérifié, et seulement alors mis à sa place&#x202f;; le son reste identique au bit près. Impossible à annuler ici.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>This computer could not take a note</source>
        <translation>Cet ordinateur n’a pas pu prendre de note</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so keys are kept for one run only.</source>
        <translation>Cet ordinateur n’a pas de trousseau déverrouillé, les clés ne sont donc gardées que jusqu’à la fermeture.</translation>
    </message>
    <message>
        <source>This computer has no keyring that we can use. The key is kept until MusicUpload closes, and never written down.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable. La clé est conservée jusqu’à la fermeture de MusicUpload, et jamais écrite.</translation>
    </message>
    <message>
        <source>This computer has no room for a copy of {title}</source>
        <translation>Cet ordinateur n’a pas de place pour une copie de {title}</translation>
    </message>
    <message>
        <source>This computer would not start what reads audio</source>
        <translation>Cet ordinateur n’a pas lancé ce qui lit l’audio</translation>
    </message>
    <message>
        <source>This copy was not made by a release; look where you got it from.</source>
        <translation>Cette copie ne vient pas d’une version publiée&#x202f;; regardez là où vous l’avez obtenue.</translation>
    </message>
    <message>
        <source>This file cannot be decoded.</source>
        <translation>Impossible de décoder ce fichier.</translation>
    </message>
    <message>
        <source>This file cannot be played here.</source>
        <translation>Impossible de lire ce fichier ici.</translation>
    </message>
    <message>
        <source>This file cannot be read: open it in your spreadsheet program and save it again as XLSX.</source>
        <translation>Ce fichier est illisible&#xa0;: ouvrez-le dans votre tableur et réenregistrez-le en XLSX.</translation>
    </message>
    <message>
        <source>This file opens with a password only: save a copy without one, and choose the copy.</source>
        <translation>Ce fichier ne s’ouvre qu’avec un mot de passe&#xa0;: enregistrez une copie sans mot de passe et choisissez-la.</translation>
    </message>
    <message>
        <source>This is an uploader key: it sends to its own collection.</source>
        <translation>C’est une clé d’envoi&#xa0;: elle envoie vers sa propre collection.</translation>
    </message>
    <message>
        <source>This is everything that would be saved. Keys, titles, file names, addresses and folders are not in it. Nothing is sent: you get a file, and decide who sees it.</source>
        <translation>C’est tout ce qui serait enregistré. Les clés, titres, noms de fichiers, adresses et dossiers n’y sont pas. Rien n’est envoyé&#xa0;: vous obtenez un fichier et décidez qui le voit.</translation>
    </message>
    <message>
        <source>This is more than can be read at once: save the rows that you need in a file of their own.</source>
        <translation>C’est plus que ce qui peut être lu en une fois&#xa0;: enregistrez les lignes nécessaires dans un fichier à part.</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Ce n’est pas une expression régulière</translation>
    </message>
    <message>
        <source>This is no regular expression; look at character {place}</source>
        <translation>Ce n’est pas une expression régulière&#x202f;; voir le caractère {place}</translation>
    </message>
    <message>
        <source>This is not a spreadsheet: choose an XLSX or CSV file.</source>
        <translation>Ce n’est pas un tableur&#xa0;: choisissez un fichier XLSX ou CSV.</translation>
    </message>
    <message>
        <source>This is not audio</source>
        <translation>Ce n’est pas de l’audio</translation>
    </message>
    <message>
        <source>This is not the address of a proxy, so nothing was changed. It looks like http://proxy.example:3128, without a name and password.</source>
        <translation>Ce n’est pas l’adresse d’un proxy, rien n’a donc été modifié. Elle ressemble à http://proxy.example:3128, sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>C’est la version la plus récente</translation>
    </message>
    <message>
        <source>This key may not set the shown title; the file name stands there.</source>
        <translation>Cette clé ne peut pas définir le titre affiché&#x202f;; le nom de fichier y figure.</translation>
    </message>
    <message>
        <source>This kind of spreadsheet is not read: save it as XLSX or CSV in your spreadsheet program.</source>
        <translation>Ce type de tableur n’est pas lu&#xa0;: enregistrez-le en XLSX ou CSV dans votre tableur.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>This track is online. There is no file here to look at.</source>
        <translation>Cette piste est en ligne. Il n’y a pas de fichier à examiner ici.</translation>
    </message>
    <message>
        <source>This track is only online</source>
        <translation>Cette piste est seulement en ligne</translation>
    </message>
    <message>
        <source>This track, as {service} sees it</source>
        <translation>Cette piste, telle que {service} la voit</translation>
    </message>
    <message numerus="yes">
        <source>Tidied {fields} on %n track</source>
        <comment>Tidied {fields} on %n tracks</comment>
        <translation>
            <numerusform>Nettoyage sur %n piste&#xa0;: {fields}</numerusform>
            <numerusform>Nettoyage sur %n pistes&#xa0;: {fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Time, not the file</source>
        <translation>Le temps, pas le fichier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title Case</source>
        <translation>Initiales En Majuscules</translation>
    </message>
    <message>
        <source>Title and artist</source>
        <translation>Titre et artiste</translation>
    </message>
    <message>
        <source>Title, artist, id, file name</source>
        <translation>Titre, artiste, identifiant, nom de fichier</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Token command</source>
        <translation>Commande de token</translation>
    </message>
    <message numerus="yes">
        <source>Took the file&apos;s values on %n track</source>
        <comment>Took the file&apos;s values on %n tracks</comment>
        <translation>
            <numerusform>Valeurs du fichier reprises sur %n piste</numerusform>
            <numerusform>Valeurs du fichier reprises sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Track id</source>
        <translation>ID de piste</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Tracks go into one of your collections and are made ready for streaming there.</source>
        <translation>Les pistes vont dans une de vos collections et y sont préparées pour le streaming.</translation>
    </message>
    <message>
        <source>Tracks, albums or whole folders. Nothing is sent until you press Upload.</source>
        <translation>Pistes, albums ou dossiers entiers. Rien n’est envoyé avant que vous appuyiez sur «&#xa0;Envoyer&#xa0;».</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transferts</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>Try again in an hour.</source>
        <translation>Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later. If it stays so, look where you got this copy from.</source>
        <translation>Réessayez plus tard. Si cela persiste, regardez là d’où vient cette copie.</translation>
    </message>
    <message>
        <source>Try again later. Nothing is lost.</source>
        <translation>Réessayez plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again when the network is back. Is a proxy needed? Settings, Network.</source>
        <translation>Réessayez quand le réseau sera revenu. Faut-il un proxy&#x202f;? Réglages, Réseau.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send us the lines under Details.</source>
        <translation>Réessayez. Si cela persiste, envoyez-nous les lignes sous Détails.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, send {service} the lines under Details.</source>
        <translation>Réessayez. Si cela persiste, envoyez à {service} les lignes sous Détails.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, try later.</source>
        <translation>Réessayez. Si cela persiste, essayez plus tard.</translation>
    </message>
    <message>
        <source>Try it with practice accounts</source>
        <translation>Essayer avec des comptes d’essai</translation>
    </message>
    <message>
        <source>Type the fields or take them from the file name.</source>
        <translation>Saisissez les champs ou prenez-les du nom de fichier.</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>UPPER CASE</source>
        <translation>MAJUSCULES</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Underscores mean spaces</source>
        <translation>Les tirets bas valent des espaces</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {deed}</source>
        <translation>Annuler «&#xa0;{deed}&#xa0;»</translation>
    </message>
    <message>
        <source>Undone: {deed}</source>
        <translation>Annulé&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Unknown: it may have arrived</source>
        <translation>Incertain&#xa0;: peut-être arrivé</translation>
    </message>
    <message>
        <source>Unusual sample rate: {rate}</source>
        <translation>Fréquence d’échantillonnage inhabituelle&#xa0;: {rate}</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n track</source>
        <comment>Upload %n tracks</comment>
        <translation>
            <numerusform>Envoyer %n piste</numerusform>
            <numerusform>Envoyer %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Upload id</source>
        <translation>ID d’envoi</translation>
    </message>
    <message>
        <source>Upload with copies</source>
        <translation>Envoyer avec des copies</translation>
    </message>
    <message>
        <source>Uploads are slow</source>
        <translation>Les envois sont lents</translation>
    </message>
    <message>
        <source>Uploads at once</source>
        <translation>Envois simultanés</translation>
    </message>
    <message>
        <source>Uploads at once at {account}</source>
        <translation>Envois simultanés sur {account}</translation>
    </message>
    <message>
        <source>Uploads by state</source>
        <translation>Envois par état</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use the file&apos;s value</source>
        <translation>Utiliser la valeur du fichier</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Values of the selected tracks</source>
        <translation>Valeurs des pistes sélectionnées</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {version} is there</source>
        <translation>La version {version} est là</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Wait until the file is finished, then send it again.</source>
        <translation>Attendez que le fichier soit terminé, puis renvoyez-le.</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Waiting for the site.</source>
        <translation>En attente du site.</translation>
    </message>
    <message>
        <source>Warnings: these are sent unless you say otherwise</source>
        <translation>Avertissements&#xa0;: celles-ci sont envoyées sauf avis contraire</translation>
    </message>
    <message>
        <source>Was: {values}</source>
        <translation>Avant&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message numerus="yes">
        <source>Welcome back. %n track on the list.</source>
        <comment>Welcome back. %n tracks on the list.</comment>
        <translation>
            <numerusform>Bon retour. %n piste dans la liste.</numerusform>
            <numerusform>Bon retour. %n pistes dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be compared is the same.</source>
        <translation>Ce qui peut être comparé est identique.</translation>
    </message>
    <message>
        <source>What has arrived stays there.</source>
        <translation>Ce qui est arrivé y reste.</translation>
    </message>
    <message>
        <source>What has arrived stays there. The rest goes on when you start MusicUpload again.</source>
        <translation>Ce qui est arrivé y reste. Le reste reprend au prochain démarrage de MusicUpload.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>What it gave to tracks stays as it is.</source>
        <translation>Ce qu’il a donné aux pistes reste tel quel.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>When published</source>
        <translation>Une fois publié</translation>
    </message>
    <message>
        <source>Where files stay until the import is done; add a storage account first.</source>
        <translation>Où restent les fichiers jusqu’à la fin de l’import&#x202f;; ajoutez d’abord un compte de stockage.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Sa provenance</translation>
    </message>
    <message>
        <source>Where your music can go</source>
        <translation>Où votre musique peut aller</translation>
    </message>
    <message>
        <source>Whether a file in a format that the service refuses goes there as a converted copy. The copy keeps bit depth and sample rate, and is removed afterwards.</source>
        <translation>Si un fichier dans un format refusé par le service y va en copie convertie. La copie garde la résolution et la fréquence d’échantillonnage, et est supprimée ensuite.</translation>
    </message>
    <message>
        <source>Whether to publish a batch by itself once it is imported. A batch that replaces a published track always asks.</source>
        <translation>S’il faut publier un lot automatiquement une fois importé. Un lot qui remplace une piste publiée demande toujours.</translation>
    </message>
    <message>
        <source>Which of your Flow Music accounts; needed with several.</source>
        <translation>Lequel de vos comptes Flow Music&#x202f;; nécessaire s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Which of your Riffusion accounts; needed with several.</source>
        <translation>Lequel de vos comptes Riffusion&#x202f;; nécessaire s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>Who is told by the site; the site&apos;s contact otherwise.</source>
        <translation>Qui le site prévient&#x202f;; sinon le contact du site.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>En cause</translation>
    </message>
    <message>
        <source>With the total, like 1/12</source>
        <translation>Avec le total, comme 1/12</translation>
    </message>
    <message>
        <source>Without a note nothing is sent, so nothing is sent twice.</source>
        <translation>Sans note, rien n’est envoyé, donc rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>Without the publishing queue, and without asking again. Needs the track&apos;s ID.</source>
        <translation>Sans la file de publication, et sans redemander. L’identifiant de la piste est nécessaire.</translation>
    </message>
    <message>
        <source>Works at once, for all uploads together. A badge stays in the status line.</source>
        <translation>Agit aussitôt, pour tous les envois ensemble. Un badge reste dans la barre d’état.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file</source>
        <comment>Write %n files</comment>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tags into files</source>
        <translation>Écrire les tags dans les fichiers</translation>
    </message>
    <message>
        <source>Write tags into files…</source>
        <translation>Écrire les tags dans les fichiers…</translation>
    </message>
    <message>
        <source>Write the address with https:// in front. Keys never go out unprotected.</source>
        <translation>Écrivez l’adresse avec https:// devant. Les clés ne partent jamais sans protection.</translation>
    </message>
    <message>
        <source>Writer {number}</source>
        <translation>Auteur {number}</translation>
    </message>
    <message>
        <source>Writers</source>
        <translation>Auteurs</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n row to {subject}</source>
        <comment>Wrote %n rows to {subject}</comment>
        <translation>
            <numerusform>%n ligne écrite dans {subject}</numerusform>
            <numerusform>%n lignes écrites dans {subject}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote the tags of %n file</source>
        <comment>Wrote the tags of %n files</comment>
        <translation>
            <numerusform>Tags de %n fichier écrits</numerusform>
            <numerusform>Tags de %n fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes or No</source>
        <translation>Yes ou No</translation>
    </message>
    <message>
        <source>You said that it arrived.</source>
        <translation>Vous avez dit que c’est arrivé.</translation>
    </message>
    <message>
        <source>Your account, not the file</source>
        <translation>Votre compte, pas le fichier</translation>
    </message>
    <message>
        <source>Your files are on a web server already; each is fetched from there by its name.</source>
        <translation>Vos fichiers sont déjà sur un serveur web&#x202f;; chacun y est récupéré par son nom.</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Votre liste</translation>
    </message>
    <message>
        <source>Your own reference, when you use one.</source>
        <translation>Votre propre référence, si vous en utilisez une.</translation>
    </message>
    <message>
        <source>Your plan at {service} does not include this</source>
        <translation>Votre abonnement sur {service} ne comprend pas cela</translation>
    </message>
    <message>
        <source>a fault of ours</source>
        <translation>une erreur de notre part</translation>
    </message>
    <message>
        <source>a link to a folder</source>
        <translation>un raccourci vers un dossier</translation>
    </message>
    <message>
        <source>about {count} h</source>
        <translation>environ {count} h</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>environ {count} min</translation>
    </message>
    <message>
        <source>already sent</source>
        <translation>déjà envoyé</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>and %n more</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n track more</source>
        <comment>and %n tracks more</comment>
        <translation>
            <numerusform>et %n autre piste</numerusform>
            <numerusform>et %n autres pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>another file is there</source>
        <translation>un autre fichier s’y trouve</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse incomprise</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>réponse trop tôt</translation>
    </message>
    <message>
        <source>any audio format</source>
        <translation>tout format audio</translation>
    </message>
    <message>
        <source>arrived, not confirmed</source>
        <translation>arrivé, non confirmé</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>at</source>
        <comment>before a time of day</comment>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>at all %n services</source>
        <comment>at all %n services</comment>
        <translation>
            <numerusform>sur les %n services</numerusform>
            <numerusform>sur les %n services</numerusform>
        </translation>
    </message>
    <message>
        <source>at both services</source>
        <translation>sur les deux services</translation>
    </message>
    <message>
        <source>at {account}</source>
        <translation>sur {account}</translation>
    </message>
    <message>
        <source>at {service}</source>
        <translation>sur {service}</translation>
    </message>
    <message>
        <source>auto suits Cloudflare R2; Amazon needs its own.</source>
        <translation>auto convient à Cloudflare R2&#x202f;; Amazon a besoin de la sienne.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquées</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>confirming</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>connection not safe</source>
        <translation>connexion non sûre</translation>
    </message>
    <message>
        <source>could not be processed</source>
        <translation>traitement impossible</translation>
    </message>
    <message>
        <source>could not be read for now</source>
        <translation>illisible pour l’instant</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message numerus="yes">
        <source>empty on %n</source>
        <comment>empty on %n</comment>
        <translation>
            <numerusform>vide sur %n</numerusform>
            <numerusform>vide sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>empty on %n track</source>
        <comment>empty on %n tracks</comment>
        <translation>
            <numerusform>vide sur %n piste</numerusform>
            <numerusform>vide sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>file not readable</source>
        <translation>fichier illisible</translation>
    </message>
    <message>
        <source>finds the track</source>
        <translation>trouve la piste</translation>
    </message>
    <message>
        <source>format not taken</source>
        <translation>format non accepté</translation>
    </message>
    <message>
        <source>from file name</source>
        <translation>du nom de fichier</translation>
    </message>
    <message>
        <source>from folder</source>
        <translation>du dossier</translation>
    </message>
    <message>
        <source>from preset</source>
        <translation>du préréglage</translation>
    </message>
    <message>
        <source>from sheet</source>
        <translation>de la feuille</translation>
    </message>
    <message>
        <source>from tag</source>
        <translation>du tag</translation>
    </message>
    <message>
        <source>goes on by itself when it is back</source>
        <translation>reprend tout seul à son retour</translation>
    </message>
    <message>
        <source>going live</source>
        <translation>mise en ligne</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>deviné</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>it is there already</source>
        <translation>déjà présent</translation>
    </message>
    <message>
        <source>it may have arrived</source>
        <translation>peut-être arrivé</translation>
    </message>
    <message>
        <source>its place is gone</source>
        <translation>sa place a disparu</translation>
    </message>
    <message>
        <source>its tags</source>
        <translation>des tags</translation>
    </message>
    <message>
        <source>left by the system</source>
        <translation>laissé par le système</translation>
    </message>
    <message>
        <source>look at the service</source>
        <translation>voir sur le service</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minuscules</translation>
    </message>
    <message>
        <source>name twice</source>
        <translation>nom en double</translation>
    </message>
    <message>
        <source>needs a new token</source>
        <translation>nouveau token nécessaire</translation>
    </message>
    <message>
        <source>needs its token</source>
        <translation>token nécessaire</translation>
    </message>
    <message>
        <source>needs other settings</source>
        <translation>réglages à revoir</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>new token</source>
        <translation>nouveau token</translation>
    </message>
    <message>
        <source>next in line</source>
        <translation>prochain dans la file</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>pas de fichier</translation>
    </message>
    <message>
        <source>no limit stated</source>
        <translation>pas de limite indiquée</translation>
    </message>
    <message>
        <source>no note was taken</source>
        <translation>aucune note prise</translation>
    </message>
    <message>
        <source>no progress for {time}</source>
        <translation>aucune progression depuis {time}</translation>
    </message>
    <message>
        <source>no puts the bucket before the host name; some services want that.</source>
        <translation>«&#xa0;non&#xa0;» place le bucket devant le nom d’hôte&#x202f;; certains services l’exigent.</translation>
    </message>
    <message>
        <source>no room for a copy</source>
        <translation>pas de place pour une copie</translation>
    </message>
    <message>
        <source>no room for a copy of {name} on its disk</source>
        <translation>pas de place pour une copie de {name} sur son disque</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>pas de tags</translation>
    </message>
    <message>
        <source>no {detail}</source>
        <translation>{detail} non accepté</translation>
    </message>
    <message>
        <source>not audio</source>
        <translation>non audio</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore terminé</translation>
    </message>
    <message>
        <source>not in your plan</source>
        <translation>hors abonnement</translation>
    </message>
    <message>
        <source>not public yet</source>
        <translation>pas encore public</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>not the address of an audio file</source>
        <translation>pas l’adresse d’un fichier audio</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>nothing is being sent</source>
        <translation>aucun envoi en cours</translation>
    </message>
    <message>
        <source>of {length}</source>
        <comment>a place in a track</comment>
        <translation>sur {length}</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>un à la fois</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>over the limit for one drop</source>
        <translation>au-delà de la limite d’un dépôt</translation>
    </message>
    <message>
        <source>over {detail}</source>
        <translation>plus de {detail}</translation>
    </message>
    <message>
        <source>over {size}</source>
        <translation>plus de {size}</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>publishers</source>
        <translation>éditeurs</translation>
    </message>
    <message>
        <source>read as {date}</source>
        <translation>lu comme {date}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêtes</translation>
    </message>
    <message>
        <source>replaces a live track</source>
        <translation>remplace une piste publiée</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>safe to close in {span}</source>
        <translation>fermable dans {span}</translation>
    </message>
    <message>
        <source>same file twice</source>
        <translation>fichier en double</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>small cover</source>
        <translation>petite pochette</translation>
    </message>
    <message>
        <source>starting again</source>
        <translation>recommence</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>the account needs you</source>
        <translation>compte&#xa0;: action requise</translation>
    </message>
    <message>
        <source>the disk failed at {name}</source>
        <translation>le disque a échoué pour {name}</translation>
    </message>
    <message>
        <source>the file changed</source>
        <translation>le fichier a changé</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>le fichier a disparu</translation>
    </message>
    <message>
        <source>the link ran out</source>
        <translation>le lien a expiré</translation>
    </message>
    <message>
        <source>the service asks to wait</source>
        <translation>le service demande d’attendre</translation>
    </message>
    <message>
        <source>the storage refused it</source>
        <translation>le stockage l’a refusé</translation>
    </message>
    <message>
        <source>the tags of {name} cannot be read whole</source>
        <translation>les tags de {name} ne se lisent pas en entier</translation>
    </message>
    <message>
        <source>through your own storage</source>
        <translation>par votre propre stockage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>to {account}</source>
        <translation>vers {account}</translation>
    </message>
    <message>
        <source>to {count} of {total}</source>
        <translation>vers {count} sur {total}</translation>
    </message>
    <message>
        <source>to {total}</source>
        <translation>vers {total}</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>trouble at the service</source>
        <translation>panne du service</translation>
    </message>
    <message>
        <source>try</source>
        <comment>before the number of an attempt</comment>
        <translation>essai</translation>
    </message>
    <message>
        <source>try {count}</source>
        <translation>essai {count}</translation>
    </message>
    <message>
        <source>try {count} of {total}</source>
        <translation>essai {count} sur {total}</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
    </message>
    <message>
        <source>unsafe address</source>
        <translation>adresse non sûre</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>jusqu’à {size}</translation>
    </message>
    <message>
        <source>up to {size} advised</source>
        <translation>{size} max. conseillés</translation>
    </message>
    <message>
        <source>useapi.net calls its Riffusion API decommissioned. Flow Music is its successor there.</source>
        <translation>useapi.net déclare son API Riffusion abandonnée. Flow Music lui succède là-bas.</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>with a name that cannot be sent</source>
        <translation>au nom impossible à envoyer</translation>
    </message>
    <message>
        <source>words</source>
        <translation>message</translation>
    </message>
    <message>
        <source>writers</source>
        <translation>auteurs</translation>
    </message>
    <message>
        <source>writing {name} took too long</source>
        <translation>l’écriture de {name} a pris trop de temps</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>you can close the lid</source>
        <translation>vous pouvez fermer l’ordinateur</translation>
    </message>
    <message>
        <source>{act}: {people}</source>
        <translation>{act}&#xa0;: {people}</translation>
    </message>
    <message numerus="yes">
        <source>{chosen} of %n track selected</source>
        <comment>{chosen} of %n tracks selected</comment>
        <translation>
            <numerusform>{chosen} sur %n piste sélectionnée</numerusform>
            <numerusform>{chosen} sur %n pistes sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of person {number}</source>
        <translation>{column} de la personne {number}</translation>
    </message>
    <message>
        <source>{column} of publisher {number}</source>
        <translation>{column} de l’éditeur {number}</translation>
    </message>
    <message>
        <source>{column} of writer {number}</source>
        <translation>{column} de l’auteur {number}</translation>
    </message>
    <message>
        <source>{copy} copy</source>
        <translation>copie {copy}</translation>
    </message>
    <message>
        <source>{count} %</source>
        <translation>{count}&#xa0;%</translation>
    </message>
    <message>
        <source>{count} %, not {whole}</source>
        <translation>{count}&#xa0;%, et non {whole}</translation>
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
        <translation>{count} sur {total}</translation>
    </message>
    <message>
        <source>{count} of {total}: {detail}</source>
        <translation>{count} sur {total}&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date: 12 Mar 2025</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{detail} missing</source>
        <translation>{detail} à indiquer</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n lanes</source>
        <comment>{done} of %n lanes</comment>
        <translation>
            <numerusform>{done} sur %n volets</numerusform>
            <numerusform>{done} sur %n volets</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} at {service}</source>
        <translation>{field} sur {service}</translation>
    </message>
    <message numerus="yes">
        <source>{field} for %n track</source>
        <comment>{field} for %n tracks</comment>
        <translation>
            <numerusform>{field} pour %n piste</numerusform>
            <numerusform>{field} pour %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} à remplir</translation>
    </message>
    <message>
        <source>{field} is not a number</source>
        <translation>{field}&#xa0;: pas un nombre</translation>
    </message>
    <message>
        <source>{field} looks unusual</source>
        <translation>{field}&#xa0;: forme inhabituelle</translation>
    </message>
    <message>
        <source>{field} missing</source>
        <translation>{field} à remplir</translation>
    </message>
    <message>
        <source>{field} needs {detail}</source>
        <translation>{field} demande {detail}</translation>
    </message>
    <message>
        <source>{field} was left out: it is not written as the service wants it.</source>
        <translation>{field}&#xa0;: laissé de côté, car pas écrit comme le veut le service.</translation>
    </message>
    <message>
        <source>{field} was left out: this site has no column for it.</source>
        <translation>{field}&#xa0;: laissé de côté, ce site n’a pas de colonne pour cela.</translation>
    </message>
    <message>
        <source>{field}:  {value}</source>
        <translation>{field}&#xa0;:  {value}</translation>
    </message>
    <message>
        <source>{field}: {act}</source>
        <translation>{field}&#xa0;: {act}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
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
        <translation>{heading} va dans</translation>
    </message>
    <message>
        <source>{heading}. {text}</source>
        <translation>{heading}. {text}</translation>
    </message>
    <message>
        <source>{menu}: {command}</source>
        <translation>{menu}&#xa0;: {command}</translation>
    </message>
    <message>
        <source>{name} belongs to somebody else</source>
        <translation>{name} appartient à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>{name} has other names (hard links)</source>
        <translation>{name} a d’autres noms (liens physiques)</translation>
    </message>
    <message>
        <source>{name} is being sent</source>
        <translation>{name} est en cours d’envoi</translation>
    </message>
    <message>
        <source>{name} is built in a way that cannot be changed safely</source>
        <translation>{name} est construit d’une façon qui ne se modifie pas sans risque</translation>
    </message>
    <message>
        <source>{name} is gone</source>
        <translation>{name} a disparu</translation>
    </message>
    <message>
        <source>{name} is not the file any more that was read</source>
        <translation>{name} n’est plus le fichier qui a été lu</translation>
    </message>
    <message>
        <source>{name} or its folder is read-only</source>
        <translation>{name} ou son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>{name} would not have said what was wanted</source>
        <translation>{name} n’aurait pas contenu ce qui était voulu</translation>
    </message>
    <message>
        <source>{people}: {detail} %</source>
        <translation>{people}&#xa0;: {detail}&#xa0;%</translation>
    </message>
    <message>
        <source>{place} in line</source>
        <translation>{place} dans la file</translation>
    </message>
    <message>
        <source>{place}th</source>
        <comment>place in a line</comment>
        <translation>{place}e</translation>
    </message>
    <message>
        <source>{rows} by {columns}</source>
        <translation>{rows} sur {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{services} takes no {formats}.</source>
        <comment>{services} take no {formats}.</comment>
        <translation>
            <numerusform>{services} n’accepte pas le {formats}.</numerusform>
            <numerusform>{services} n’acceptent pas le {formats}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} advises smaller files.</source>
        <comment>{service} advise smaller files.</comment>
        <translation>
            <numerusform>{service} conseille des fichiers plus petits.</numerusform>
            <numerusform>{service} conseillent des fichiers plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} answered before the whole file was sent</source>
        <translation>{service} a répondu avant l’envoi du fichier entier</translation>
    </message>
    <message numerus="yes">
        <source>{service} asks for it.</source>
        <comment>{service} ask for it.</comment>
        <translation>
            <numerusform>{service} le demande.</numerusform>
            <numerusform>{service} le demandent.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} asks us to wait</source>
        <translation>{service} demande d’attendre</translation>
    </message>
    <message>
        <source>{service} cannot be asked about what arrived.</source>
        <translation>{service} ne peut pas être interrogé sur ce qui est arrivé.</translation>
    </message>
    <message>
        <source>{service} could not process {title}</source>
        <translation>{service} n’a pas pu traiter {title}</translation>
    </message>
    <message>
        <source>{service} does not say whether {title} is done</source>
        <translation>{service} ne dit pas si {title} est prêt</translation>
    </message>
    <message>
        <source>{service} does not take this format</source>
        <translation>{service} n’accepte pas ce format</translation>
    </message>
    <message>
        <source>{service} does not take {title}</source>
        <translation>{service} n’accepte pas {title}</translation>
    </message>
    <message>
        <source>{service} gave an answer we do not understand</source>
        <translation>{service} a donné une réponse que nous ne comprenons pas</translation>
    </message>
    <message numerus="yes">
        <source>{service} gets each with a number.</source>
        <comment>{service} get each with a number.</comment>
        <translation>
            <numerusform>{service} reçoit chacun avec un numéro.</numerusform>
            <numerusform>{service} reçoivent chacun avec un numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} gets them as they are.</source>
        <comment>{service} get them as they are.</comment>
        <translation>
            <numerusform>{service} les reçoit telles quelles.</numerusform>
            <numerusform>{service} les reçoivent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has it, and shows it in a way that we cannot read.</source>
        <translation>{service} l’a, et l’affiche d’une façon que nous ne pouvons pas lire.</translation>
    </message>
    <message>
        <source>{service} has no track of this id any more. What stands here stays.</source>
        <translation>{service} n’a plus de piste avec cet identifiant. Ce qui figure ici reste.</translation>
    </message>
    <message>
        <source>{service} has the sound of {title} already</source>
        <translation>{service} a déjà le son de {title}</translation>
    </message>
    <message numerus="yes">
        <source>{service} has this file.</source>
        <comment>{service} have this file.</comment>
        <translation>
            <numerusform>{service} a ce fichier.</numerusform>
            <numerusform>{service} ont ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} has trouble on its side</source>
        <translation>{service} a un problème de son côté</translation>
    </message>
    <message>
        <source>{service} holds another file under this upload</source>
        <translation>{service} a un autre fichier sous cet envoi</translation>
    </message>
    <message>
        <source>{service} is not done with {title} yet</source>
        <translation>{service} n’a pas encore fini avec {title}</translation>
    </message>
    <message>
        <source>{service} lets nobody change what arrived.</source>
        <translation>{service} ne permet pas de modifier ce qui est arrivé.</translation>
    </message>
    <message>
        <source>{service} lists no such upload; it may have been published.</source>
        <translation>{service} ne liste pas cet envoi&#x202f;; il a peut-être été publié.</translation>
    </message>
    <message>
        <source>{service} named an address that we do not send to</source>
        <translation>{service} a indiqué une adresse vers laquelle nous n’envoyons pas</translation>
    </message>
    <message>
        <source>{service} needs a copy in another format. Your file stays as it is.</source>
        <translation>{service} a besoin d’une copie dans un autre format. Votre fichier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>{service} needs the file itself.</source>
        <comment>{service} need the file itself.</comment>
        <translation>
            <numerusform>{service} a besoin du fichier lui-même.</numerusform>
            <numerusform>{service} ont besoin du fichier lui-même.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} no longer has the place it gave us</source>
        <translation>{service} n’a plus la place qu’il avait donnée</translation>
    </message>
    <message>
        <source>{service} no longer takes this token</source>
        <translation>{service} n’accepte plus ce token</translation>
    </message>
    <message>
        <source>{service} no longer tells about uploads of this age.</source>
        <translation>{service} ne renseigne plus sur des envois de cet âge.</translation>
    </message>
    <message>
        <source>{service} or the account&apos;s address</source>
        <translation>{service} ou l’adresse du compte</translation>
    </message>
    <message>
        <source>{service} says that your account needs attention</source>
        <translation>{service} dit que votre compte demande votre attention</translation>
    </message>
    <message>
        <source>{service} says “{status}”.</source>
        <translation>{service} indique «&#xa0;{status}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no larger file.</source>
        <comment>{service} take no larger file.</comment>
        <translation>
            <numerusform>{service} n’accepte pas de fichier plus grand.</numerusform>
            <numerusform>{service} n’acceptent pas de fichier plus grand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} takes no {detail}</source>
        <comment>{service} take no {detail}</comment>
        <translation>
            <numerusform>{service} n’accepte pas le {detail}</numerusform>
            <numerusform>{service} n’acceptent pas le {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>{service} takes one at a time</source>
        <translation>{service} n’en prend qu’un à la fois</translation>
    </message>
    <message>
        <source>{service} took too long to answer</source>
        <translation>{service} a mis trop de temps à répondre</translation>
    </message>
    <message numerus="yes">
        <source>{service} wants 50 or 33.34 alone.</source>
        <comment>{service} want 50 or 33.34 alone.</comment>
        <translation>
            <numerusform>{service} attend 50 ou 33.34 seul.</numerusform>
            <numerusform>{service} attendent 50 ou 33.34 seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{service} wants the ID alone, such as 29638978.</source>
        <comment>{service} want the ID alone, such as 29638978.</comment>
        <translation>
            <numerusform>{service} attend l’identifiant seul, comme 29638978.</numerusform>
            <numerusform>{service} attendent l’identifiant seul, comme 29638978.</numerusform>
        </translation>
    </message>
    <message>
        <source>{service}, not the file</source>
        <translation>{service}, pas le fichier</translation>
    </message>
    <message>
        <source>{service}, or what it makes of this file</source>
        <translation>{service}, ou ce qu’il fait de ce fichier</translation>
    </message>
    <message>
        <source>{size} in {span}</source>
        <translation>{size} en {span}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>reste {size}</translation>
    </message>
    <message>
        <source>{source}.</source>
        <translation>{source}.</translation>
    </message>
    <message>
        <source>{span}, then you can close the lid</source>
        <translation>{span}, puis vous pouvez fermer l’ordinateur</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step} sur {steps}</translation>
    </message>
    <message>
        <source>{subject} could not be written: {reasons}</source>
        <translation>{subject}&#xa0;: écriture impossible, {reasons}</translation>
    </message>
    <message>
        <source>{subject} is no picture that can be a cover (PNG or JPEG, 20 MB at most)</source>
        <translation>{subject} n’est pas une image utilisable comme pochette (PNG ou JPEG, 20 Mo au plus)</translation>
    </message>
    <message>
        <source>{subject} was sent already, so its files stay together</source>
        <translation>{subject} a déjà été envoyé, ses fichiers restent donc ensemble</translation>
    </message>
    <message>
        <source>{time} left.</source>
        <translation>reste {time}.</translation>
    </message>
    <message>
        <source>{title} changed while it was being sent</source>
        <translation>{title} a changé pendant l’envoi</translation>
    </message>
    <message>
        <source>{title} is not the audio that its name says</source>
        <translation>{title} n’est pas l’audio que son nom annonce</translation>
    </message>
    <message>
        <source>{title} is too large for {service}</source>
        <translation>{title} est trop grand pour {service}</translation>
    </message>
    <message>
        <source>{title} may be at {service}</source>
        <translation>{title} est peut-être sur {service}</translation>
    </message>
    <message>
        <source>{title}: {state}</source>
        <translation>{title}&#xa0;: {state}</translation>
    </message>
    <message>
        <source>{token} can stand there only once</source>
        <translation>{token} ne peut y figurer qu’une fois</translation>
    </message>
    <message>
        <source>{values}. {remark}</source>
        <translation>{values}. {remark}</translation>
    </message>
    <message numerus="yes">
        <source>{value} on %n track</source>
        <comment>{value} on %n tracks</comment>
        <translation>
            <numerusform>{value} sur %n piste</numerusform>
            <numerusform>{value} sur %n pistes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}&#xa0;: {why}</translation>
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
