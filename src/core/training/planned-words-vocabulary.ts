/**
 * The words by which a planned session is recognised: English, German, French, Spanish, Dutch, without accents and in
 * lower case. Every entry is a piece of a regular expression that stands between word borders.
 * Source: practice (training plans and club calendars).
 */
const oneOf = (...pieces: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9])(?:${pieces.join("|")})(?![a-z0-9])`);

/** Work at or above race pace: very hard, unless the repeats named are few. */
export const INTERVALS = oneOf(
  "intervals?|(?:\\d+ ?x ?)?repeats?|reps|repetitions?|track|yassos?|vo2(?: ?max)?|speed ?work|speed session|pyramid",
  "time trial|race simulation|(?:race|goal|marathon|half[- ]marathon|hm|5k|10k|mile|3k)[- ]pace|(?:@ ?|at )mp|mp run",
  "[a-z-]*intervall[a-z]*|wiederholung[a-z]*|bahntraining|bahneinheit|renntempo|wettkampftempo|wsa|pyramiden?(?:lauf)?",
  "(?:halb)?marathon(?:renn)?tempo|hm-tempo|zeitlauf|testlauf",
  "intervalles?|fractionnes?|vma|piste|allure (?:marathon|semi|\\d+ ?km?|course|competition|specifique|objectif)",
  "intervalos?|series (?:de|largas|cortas|\\d+)|\\d+ series|fraccionado|pista|ritmo (?:de )?(?:carrera|maraton|media|competicion|\\d+ ?km?)",
  "interval[a-z]*training|intervaltrainingen|baantraining|wedstrijdtempo|herhalingen",
);

/** Work around the threshold. */
export const THRESHOLD = oneOf(
  "tempo|tempo ?runs?|threshold|sub-?threshold|lactate|cruise|sweet ?spot",
  "tempo(?:dauer)?laufe?|tempoeinheit|tempotraining|tdl|schwelle|schwellen[a-z]*",
  "seuil|umbral|drempel[a-z]*|tempoloop|tempoduurloop",
);

/** Other fast work. */
export const FAST = oneOf(
  "fartlek|hills|hilly repeats|hill (?:repeats?|sprints?|session|workout|run|training|reps|intervals?|work)",
  "progression|progressive (?:run|long)|fast finish|surges|pick-?ups|sprints|parkrun",
  "fahrtspiel[a-z]*|berg(?:laufe?|sprints?|intervalle?|training|anlaufe?)|hugel[a-z]*|steigerungslauf|endbeschleunigung|crescendo(?:lauf)?",
  "(?:en )?cotes?(?= |$)(?! d)|(?:sortie|footing) progressi(?:ve|f)|allure progressive",
  "cuestas|(?:rodaje|carrera) progresiv[oa]|progresivos?|heuvel(?:training|loop|sprints|s)|vaartspel",
);

/** Said of a run: hard. */
export const HARD_SAID = oneOf(
  "hard|fast|quality|intense|hart(?:e[rns]?)?|schnelle?[rns]?|qualitat[a-z]*|dure?|rapide|intensif|rapido|fuerte|intenso|snelle?|harde?",
);

export const LONG = oneOf(
  "long ?runs?|long slow(?: distance)?|lsd|long (?:easy|steady|trail|slow|aerobic|progressive|progression) ?(?:run|distance)?",
  "medium[- ]long(?: run)?|mlr",
  "lange[rn]? (?:ruhige[rn]? |lockere[rn]? )?(?:laufe?|dauerlauf|dl|trail[a-z]*)|ldl|langlaufeinheit",
  "sortie longue|longue sortie|footing long|sl",
  "tirada(?: larga)?|rodaje largo|carrera larga|lange (?:rustige )?(?:duurloop|loop|run)|ldl",
);

/** Said of a run: long. */
export const LONG_SAID = oneOf("long|lange?[rn]?|longue|larg[oa]");

/** Runs that are easy by their name. */
export const EASY = oneOf(
  "easy ?(?:run|jog|miles?|km)|recovery (?:run|jog)|jog|jogging|shake ?out(?: run)?|run[- ]walk|walk[- ]run|run/walk|walk/run",
  "(?:lockere[rn]?|ruhige[rn]?|leichte[rn]?|regenerative[rn]?) (?:laufe?|dauerlauf|dl)|regenerationslauf|erholungslauf|traben|trablauf|auslaufen",
  "footing|decrassage|endurance fondamentale|trote|rodaje (?:suave|regenerativo|facil)|carrera (?:continua )?suave",
  "(?:rustige|herstellende) (?:duurloop|loop)|herstelloop|hersteltraining|dribbel(?:en|loop)?",
);

/** Said of a run: easy. */
export const EASY_SAID = oneOf(
  "easy|recovery|recover|relaxed|gentle|conversational|chill|slow|light|strides?",
  "locker(?:e[rns]?)?|ruhig(?:e[rns]?)?|leicht(?:e[rns]?)?|regenerativ(?:e[rns]?)?|regeneration|erholung|langsam(?:e[rns]?)?|ga ?1",
  "facile|tranquille|souple|recup(?:eration)?|lente?|doux|ef|lignes droites",
  "suave|facil|tranquil[oa]|regenerativ[oa]|recuperacion|rectas",
  "rustige?|herstel|makkelijke?|lichte?|ontspannen",
  "z(?:one)? ?[12]|steigerungen|steigerungslaufe|lauf-?abc|drills",
);

/** Said of a run: between easy and hard; and runs that are so by their name. */
export const MODERATE_SAID = oneOf(
  "steady|aerobic|moderate|medium|base|endurance|(?:ziel)?zugig(?:e[rns]?)?|mittel|moderat(?:e[rns]?)?|ga ?2|grundlage|z(?:one)? ?3",
  "endurance active|modere|moderad[oa]|medio|aerobico|matige?|aeroob",
);

export const MODERATE = oneOf(
  "base run|steady run|aerobic run|dauerlauf|dl|mdl|rodaje|carrera continua|duurloop",
);

export const STRIDES = oneOf(
  "strides?|striders|steigerungen|steigerungslaufe|lignes droites|rectas|progresivos|versnellingen|accelerations?",
);

/** That somebody runs at all. */
export const RUN = oneOf(
  "runs?|running|parkrun|jog|jogging|trail|treadmill|lauf|laufe|laufen|lauftreff|laufeinheit|laufband|dauerlauf|dl|(?:morgen|mittags|abend|feierabend|wald|park|trail|rund|vollmond)lauf",
  "course a pied|cap|sortie|footing|courir|correr|carrera continua|rodaje|trote|trotar|hardlopen|lopen|loopje|duurloop|looptraining|rondje",
);

/** A session of some sort. */
export const SOME_SESSION =
  /(?<![a-z0-9])(?:workout|training|session|trainingseinheit|einheit|seance|entrainement|sesion|entrenamiento|trainen|club ?night)(?![a-z0-9])/g;

export const REST_DAY = oneOf(
  "rest ?days?|day off|off day|no run(?:ning)?|complete rest|full rest|ruhetag|lauffrei|trainingsfrei|jour de repos|repos complet|dia de descanso|descanso|dia libre|rustdag",
);

export const REST_SAID = oneOf("rest|off|ruhe|pause|frei|repos|libre|rust|vrij");

export const OTHER_SPORT = oneOf(
  "cycling|cycle|bike|biking|ride|spinning|spin class|peloton|zwift|swim|swimming|yoga|pilates|gym|strength|weights|lifting|leg day|core|crossfit|cross-?training|cross-?train|xt|rowing|row|erg|elliptical|hike|hiking|walk|walking|skiing|tennis|football|soccer|climbing|bouldering|stretching|mobility|plyometrics|aqua ?jog(?:ging)?",
  "rad|radfahren|radtour|rennrad|fahrrad|schwimmen|kraft|krafttraining|kraftigung|rumpf|rumpfstabi|stabi|dehnen|mobilisation|wandern|wanderung|spazieren|spaziergang|fussball|klettern|langlauf|fitnessstudio",
  "velo|natation|musculation|muscu|renfo|renforcement|gainage|ppg|marche|randonnee|etirements|escalade",
  "bici|bicicleta|ciclismo|natacion|nadar|fuerza|gimnasio|pesas|senderismo|caminata|caminar|estiramientos|futbol",
  "fietsen|fietstocht|zwemmen|kracht|krachttraining|wandelen|wandeling|rekken|sportschool|voetbal",
);

export const LEGS = oneOf(
  "legs?|lower body|squats?|deadlifts?|beine?|kniebeugen|jambes|piernas|sentadillas|benen",
);
export const HEAVY = oneOf(
  "heavy|hard|max|schwere?n?|hart|lourd[es]*|pesad[oa]s?|fuerte|zwaar|zware|rpe ?(?:[789]|10)",
);

/** What stands in calendars and is no training. */
export const NOT_TRAINING = oneOf(
  "dentist|doctor|gp|appointment|meetings?|call|calls|standup|stand-up|1:1|one-on-one|interview|birthday|b-day|bday|anniversary|wedding|party|dinner|lunch|breakfast|brunch|drinks|coffee|concert|cinema|movies?|netflix|theatre|theater|museum|flight|train to|travel|hotel|holidays?|vacation|trip|school|kids|parents'?|haircut|hairdresser|barber|vet|bank|tax|rent|bills?|payroll|invoices?|deadline|deliver(?:y|ies)|parcel|errands?|shopping|groceries|cleaning|laundry|webinar|conference|workshop|lecture|exam|review|retro(?:spective)?|sprint (?:planning|demo|goal|\\d+)|work|office|shift|massage|physio(?:therapy|therapist)?|osteopath|chiropractor|podiatrist|blood test|vaccination|pub|quiz|church|registration|sign-?up|lottery|bib|expo|volunteer(?:ing)?|spectat(?:e|ing)|watch|briefing|moving day|garage|car service|dry run|test run|print run",
  "zahnarzt|arzt|termin|besprechung|geburtstag|hochzeit|feier|abendessen|mittagessen|fruhstuck|kaffee|konzert|kino|theater|flug|reise|urlaub|ferien|schule|elternabend|friseur|tierarzt|steuer|rechnung|einkaufen|einkauf|putzen|arbeit|buro|schicht|physiotherapie|anmeldung|startnummer[a-z]*|abholung|umzug|werkstatt|impfung|prufung|vorlesung|gottesdienst",
  "dentiste|medecin|docteur|rendez-vous|rdv|reunion|anniversaire|mariage|fete|diner|dejeuner|petit-dejeuner|cafe|concert|cine|vol|voyage|vacances|ecole|coiffeur|veterinaire|impots|facture|courses|menage|travail|bureau|kine|inscription|retrait des dossards|examen|apero",
  "dentista|medico|cita|reunion|cumpleanos|boda|fiesta|cena|comida|almuerzo|desayuno|concierto|vuelo|viaje|vacaciones|colegio|peluqueria|veterinario|impuestos|factura|compras?|limpieza|trabajo|oficina|turno|fisio|fisioterapia|masaje|inscripcion|dorsal|examen",
  "tandarts|huisarts|dokter|afspraak|vergadering|overleg|verjaardag|bruiloft|feestje|feest|etentje|diner|koffie|bioscoop|vlucht|reis|vakantie|ouderavond|kapper|dierenarts|belasting|rekening|boodschappen|schoonmaken|werk|kantoor|dienst|fysio|inschrijving|tentamen|borrel",
);

/** What makes a word above say when one runs, not what else one does: "lunch run". */
export const WHEN_OF_A_RUN =
  /(?<![a-z0-9])(?:lunch|work|school|birthday|breakfast|coffee|holiday|vacation|office|party|pub)(?:[- ]break|time)?[- ](?=(?:long |easy |recovery |trail )?(?:runs?|jog)(?![a-z0-9]))/g;

/** A race by its name. */
export const RACE = oneOf(
  "race ?day|race(?![- ](?:pace|week|weekend|prep|preparation|plan|recap|report|simulation|weight|condition|against|to|effort|shoes|kit))|fun run|tune-?up race|competition",
  "wettkampf|wettkampftag|volkslauf|stadtlauf|citylauf|silvesterlauf|firmenlauf|halbmarathon-?rennen",
  "jour de course|course officielle|dossard|corrida|foulees|competicion|carrera popular|san silvestre",
  "wedstrijd|wedstrijddag|prestatieloop|stratenloop",
);

/** A race by its distance, where the title names no session. */
export const RACE_DISTANCE = oneOf(
  "(?:half|semi)[- ]?marathon|halbmarathon|halve marathon|media maraton|(?:ultra)?marathon|maraton|hm",
);

/** A race or a run, by the language: a race where nothing else is said. */
export const RACE_MAYBE = oneOf("rennen|ultra(?:marathon|trail|lauf)?");

/** An entry that speaks of a whole week. */
export const WEEK = oneOf("weeks?|weekly|woche|wochen[a-z]*|semaine|semanal?|weektotaal");

/** Between two things that are done one after the other. */
export const JOINED =
  /\s*(?:\+|&|(?<![a-z])(?:and|then|plus|und|dann|et|puis|y|luego|en|daarna)(?![a-z]))\s*/;

/** Words that say the distance is trained for, not raced. */
export const TRAINED_FOR = oneOf(
  "plan|training|prep|preparation|week|weeks|woche|semaine|semana|block|vorbereitung|trainingsplan|entrainement|entrenamiento|preparacion|voorbereiding|pace|tempo|tips?|podcast|documentary|book|ticket",
);

export const WARM_UP =
  /(?<![a-z])(?:wu|cd|w\/u|c\/d|warm-? ?up|cool-? ?down|warmup|cooldown|einlaufen|auslaufen|ein-|echauffement|retour au calme|calentamiento|enfriamiento|vuelta a la calma|inlopen|uitlopen)(?![a-z])/;

/** Words that say nothing on effort: a title of these and of amounts is understood whole. */
export const FILLER =
  /(?<![a-z0-9])(?:a|am|an|and|at|auf|avec|bei|by|con|day|days|dans|de|den|der|die|des|dia|du|el|en|evening|et|for|hr|im|in|jour|la|le|met|mit|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morning|morgen|abend|noon|of|off-?road|on|only|or|oder|ou|o|of|outdoor|optional|pace|plus|pm|pour|the|then|to|total|und|um|up|very|sehr|tres|muy|heel|week|woche|semaine|semana|wk|with|w|y|nur|sur|x|zu|run|rpe|zone|z|effort|pieces|road|km|k|mi|min|mins|h|m|s)(?![a-z0-9])/g;
