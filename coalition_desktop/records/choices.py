"""Lists of choices: codes with their labels.  Codes are stable, labels are translated."""

from __future__ import annotations

from collections.abc import Mapping

from coalition_desktop.language import QT_TRANSLATE_NOOP, Text

Choices = Mapping[str, Text]

ASSOCIATION_FORM: Choices = {
    "association": QT_TRANSLATE_NOOP("Choices", "Association"),
    "union": QT_TRANSLATE_NOOP("Choices", "Union or federation"),
    "network": QT_TRANSLATE_NOOP("Choices", "Network"),
    "branch": QT_TRANSLATE_NOOP("Choices", "Branch"),
    "centre": QT_TRANSLATE_NOOP("Choices", "Centre"),
}

MEMBERSHIP: Choices = {
    "candidate": QT_TRANSLATE_NOOP("Choices", "Candidate"),
    "active": QT_TRANSLATE_NOOP("Choices", "Active member"),
    "suspended": QT_TRANSLATE_NOOP("Choices", "Suspended membership"),
    "withdrawn": QT_TRANSLATE_NOOP("Choices", "Withdrawn"),
    "excluded": QT_TRANSLATE_NOOP("Choices", "Excluded"),
}

THEMES: Choices = {
    "participation": QT_TRANSLATE_NOOP("Choices", "Participatory democracy"),
    "rights": QT_TRANSLATE_NOOP("Choices", "Citizens' rights"),
    "governance": QT_TRANSLATE_NOOP("Choices", "Local governance"),
    "youth": QT_TRANSLATE_NOOP("Choices", "Youth and childhood"),
    "women": QT_TRANSLATE_NOOP("Choices", "Women and equality"),
    "disability": QT_TRANSLATE_NOOP("Choices", "Persons with disabilities"),
    "education": QT_TRANSLATE_NOOP("Choices", "Education and literacy"),
    "environment": QT_TRANSLATE_NOOP("Choices", "Environment"),
    "culture": QT_TRANSLATE_NOOP("Choices", "Culture and heritage"),
    "sport": QT_TRANSLATE_NOOP("Choices", "Sport"),
    "health": QT_TRANSLATE_NOOP("Choices", "Health"),
    "development": QT_TRANSLATE_NOOP("Choices", "Local development"),
    "solidarity": QT_TRANSLATE_NOOP("Choices", "Solidarity and social work"),
    "water": QT_TRANSLATE_NOOP("Choices", "Drinking water"),
    "agriculture": QT_TRANSLATE_NOOP("Choices", "Agriculture and fishing"),
}

SEX: Choices = {
    "female": QT_TRANSLATE_NOOP("Choices", "Woman"),
    "male": QT_TRANSLATE_NOOP("Choices", "Man"),
}

POSITION: Choices = {
    "president": QT_TRANSLATE_NOOP("Choices", "President"),
    "vice_president": QT_TRANSLATE_NOOP("Choices", "Vice-president"),
    "secretary_general": QT_TRANSLATE_NOOP("Choices", "Secretary general"),
    "deputy_secretary": QT_TRANSLATE_NOOP("Choices", "Deputy secretary general"),
    "treasurer": QT_TRANSLATE_NOOP("Choices", "Treasurer"),
    "deputy_treasurer": QT_TRANSLATE_NOOP("Choices", "Deputy treasurer"),
    "adviser": QT_TRANSLATE_NOOP("Choices", "Adviser"),
    "member": QT_TRANSLATE_NOOP("Choices", "Member of the bureau"),
}

MANDATE: Choices = {
    "national_coordinator": QT_TRANSLATE_NOOP("Choices", "National coordinator"),
    "deputy_national_coordinator": QT_TRANSLATE_NOOP("Choices", "Deputy national coordinator"),
    "regional_coordinator": QT_TRANSLATE_NOOP("Choices", "Regional coordinator"),
    "deputy_regional_coordinator": QT_TRANSLATE_NOOP("Choices", "Deputy regional coordinator"),
    "provincial_focal_point": QT_TRANSLATE_NOOP("Choices", "Provincial focal point"),
    "thematic_officer": QT_TRANSLATE_NOOP("Choices", "Thematic officer"),
}

SUPPORT: Choices = {
    "advocacy": QT_TRANSLATE_NOOP("Choices", "Advocacy beside the member"),
    "expertise": QT_TRANSLATE_NOOP("Choices", "Expertise"),
    "training": QT_TRANSLATE_NOOP("Choices", "Training"),
    "premises": QT_TRANSLATE_NOOP("Choices", "Premises or equipment"),
    "communication": QT_TRANSLATE_NOOP("Choices", "Communication"),
    "funding": QT_TRANSLATE_NOOP("Choices", "Funding"),
    "letter": QT_TRANSLATE_NOOP("Choices", "Letter of support"),
}

COMMITMENT_STATE: Choices = {
    "proposed": QT_TRANSLATE_NOOP("Choices", "Proposed"),
    "agreed": QT_TRANSLATE_NOOP("Choices", "Agreed"),
    "under_way": QT_TRANSLATE_NOOP("Choices", "Under way"),
    "kept": QT_TRANSLATE_NOOP("Choices", "Kept"),
    "partly_kept": QT_TRANSLATE_NOOP("Choices", "Partly kept"),
    "not_kept": QT_TRANSLATE_NOOP("Choices", "Not kept"),
    "withdrawn": QT_TRANSLATE_NOOP("Choices", "Withdrawn promise"),
}

CONSENT: Choices = {
    "written": QT_TRANSLATE_NOOP("Choices", "In writing"),
    "oral": QT_TRANSLATE_NOOP("Choices", "By word of mouth"),
    "none": QT_TRANSLATE_NOOP("Choices", "Not given"),
}

LETTER_KIND: Choices = {
    "membership": QT_TRANSLATE_NOOP("Choices", "Attestation of membership"),
    "representation": QT_TRANSLATE_NOOP("Choices", "Letter of representation"),
    "appreciation": QT_TRANSLATE_NOOP("Choices", "Letter of appreciation"),
    "official": QT_TRANSLATE_NOOP("Choices", "Official letter"),
    "invitation": QT_TRANSLATE_NOOP("Choices", "Invitation"),
    "reminder": QT_TRANSLATE_NOOP("Choices", "Reminder of missing papers"),
    "admission": QT_TRANSLATE_NOOP("Choices", "Notice of admission"),
    "suspension": QT_TRANSLATE_NOOP("Choices", "Notice of suspension"),
}

LETTER_LANGUAGE: Choices = {
    "ar": QT_TRANSLATE_NOOP("Choices", "Arabic"),
    "fr": QT_TRANSLATE_NOOP("Choices", "French"),
    "ar-fr": QT_TRANSLATE_NOOP("Choices", "Arabic and French"),
}

DOCUMENT_KIND: Choices = {
    "statutes": QT_TRANSLATE_NOOP("Choices", "Statutes"),
    "internal_rules": QT_TRANSLATE_NOOP("Choices", "Internal rules"),
    "founding_minutes": QT_TRANSLATE_NOOP("Choices", "Minutes of the founding assembly"),
    "assembly_minutes": QT_TRANSLATE_NOOP("Choices", "Minutes of a general assembly"),
    "provisional_receipt": QT_TRANSLATE_NOOP("Choices", "Provisional receipt"),
    "final_receipt": QT_TRANSLATE_NOOP("Choices", "Final receipt"),
    "decision": QT_TRANSLATE_NOOP("Choices", "Decision"),
    "logo": QT_TRANSLATE_NOOP("Choices", "Logo"),
    "other": QT_TRANSLATE_NOOP("Choices", "Other document"),
}
