import { phrase, sentence, within } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

const leid = '(?:leid|Entschuldigung|entschuldigen|entschuldigt|sorry|Verzeihung|bedauern|bedaure|Pardon)(?!\\p{L})';
const supplier = String.raw`(?:\p{L}{1,20})?(?:dienstleister|betreiber|anbieter|provider|hoster|lieferant|partner|zulieferer)(?:s|n|en)?`;

const rules: readonly Rule[] = [
  {
    id: 'de/etwaige-unannehmlichkeiten', severity: 'error', kind: 'vague',
    pattern: phrase`(?:etwaige[nrs]?|eventuell(?:e[nrs]?| (?:entstandene|entstehende|auftretende|aufgetretene)[nrs]?)|mögliche(?:rweise entstandene)?[nrs]?|allfällige[nrs]?|jegliche[nrs]?|entstandene[nrs]?|entstehende[nrs]?|verursachte[nrs]?|damit verbundene[nrs]?|daraus entstehende[nrs]?) (?:\p{L}{1,20} )?(?:Unannehmlichkeit(?:en)?|Unbequemlichkeiten|Umstände|Missverständnisse|Irritationen|Beeinträchtigungen|Verzögerungen|Störungen)|(?:leid|entschuldig\p{L}{1,3}|bedauern|verzeih\p{L}{1,3}|sorry|Pardon)${within(30)} Unannehmlichkeiten|(?:entschuldig\p{L}{1,3}|sorry|verzeih\p{L}{1,3}|Pardon)${within(20)} Umstände|Unannehmlichkeiten${within(40)}(?:entschuldigen|leid|verzeihen|bedauern)`,
    why: '„Etwaige“ bezweifelt den Schaden, und „Unannehmlichkeiten“ nennt ihn nicht.',
    better: 'Sie konnten von 14:02 bis 14:44 Uhr nicht bezahlen. Das war unser Fehler. Es tut uns leid.',
  },
  { id: 'de/unannehmlichkeiten', severity: 'warn', kind: 'vague', pattern: phrase`Unannehmlichkeit(?:en)?`, why: 'Floskel; nennt den Schaden nicht.', better: 'Ihre Dateien waren heute Morgen nicht erreichbar.' },
  {
    id: 'de/verstaendnis', severity: 'warn', kind: 'burden',
    pattern: phrase`(?:dank\p{L}{0,2}|bitte[nt]?|hoffe[nt]?|zählen|setzen)(?: \p{L}{1,20}){0,5}? (?:für|um|auf) (?:(?:Ihr|euer|eure|Ihre|dein|deine|das|etwas|Dein|Euer) )?(?:\p{L}{1,20} (?:und )?)?(?:Verständnis|Geduld|Nachsicht|Kooperation)|danke?,? dass (?:Sie|ihr|du) (?:\p{L}{1,10} ){0,2}?(?:geduldig|Geduld|Verständnis)|um (?:\p{L}{1,10} )?(?:Verständnis|Geduld|Nachsicht)|(?:Ihr|euer|dein) Verständnis|(?:haben Sie|habt|hab) (?:bitte )?(?:noch )?(?:etwas |ein wenig |ein bisschen )?(?:Geduld|Verständnis)|gedulden Sie sich`,
    unless: sentence`(?:haben|hatten) (?:wir )?kein Verständnis`,
    why: 'Fordert Nachsicht, bevor sie gewährt ist.',
    better: 'Nächste Meldung um 15:30 Uhr.',
  },
  {
    id: 'de/sollten-sie', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:sollte[nt]?|falls|wenn|sofern) (?:(?:Sie|sich|jemand|irgendjemand|du|ihr|Ihnen|euch|wir|unsere?|dies|das|es|einige|dadurch|dabei|hierdurch|der Eindruck|bei Ihnen|bei dir|zu) ){1,3}${within(60)}(?:Nachteile?|Eindruck|Problemen?|Schwierigkeiten|betroffen|verletzt|gestört|beeinträchtigt|angegriffen|gekränkt|verärgert|beleidigt|Unannehmlichkeit\p{L}*|enttäuscht)|(?:sollte|wenn|falls) der Eindruck${within(40)}|sollte[nt]? es (?:\p{L}{1,15} ){0,3}zu ${within(40)}gekommen sein`,
    unless: /^(?!.*(?:leid|entschuldig|verzeih|bedauer|sorry|Verständnis|Unannehmlichkeit)).*,.{4,}$/iu,
    why: 'Bedingte Entschuldigung: Ob ein Schaden entstand, bleibt offen.',
    better: 'Wir haben Ihre Nachricht gelöscht. Das tut uns leid.',
  },
  {
    id: 'de/wenn-dann-leid', severity: 'error', kind: 'conditional',
    pattern: phrase`(?<=(?:^|[.!?;:\n–—] ?))(?:(?:sollte[nt]?|falls|sofern|soweit|insofern)[^.!?;:\n]{0,100}|wenn[^.!?;:\n]{0,80} (?:haben|habt|hat|hast|hatten?|hattest|ist|bist|sind|seid|wart?|warst|waren|wurden?|wurdest|fühl\p{L}{1,4}|führte|sorgte|gab|kam|entstand(?:en)?)),[^.!?;:\n]{0,40} (?:leid|entschuldigen|Entschuldigung|bedauern|bedaure|verzeihen|Verzeihung|Nachsicht)`,
    // A condition that everyone can test themselves by doubts nothing.
    unless: /\d/,
    why: 'Bedingte Entschuldigung: Ob ein Schaden entstand, bleibt offen.',
    better: 'Wir haben Ihre Nachricht gelöscht. Das tut uns leid.',
  },
  {
    id: 'de/leid-wenn', severity: 'error', kind: 'condition',
    pattern: phrase`${leid}(?: uns| mir| Sie| euch)?,? (?:wenn|falls|sofern|sollte[nt]?) (?:wir|ich|Sie|du|ihr|sich|jemand|das|dies|es|unsere?|dadurch|hierdurch|Ihnen|euch|irgend\p{L}{1,10}|etwas|einige|der|die)|entschuldig\p{L}{0,3}(?: uns| mich)?${within(30)}, (?:falls|sofern|wenn)`,
    why: 'Bedingte Entschuldigung: Ob ein Schaden entstand, bleibt offen.',
    better: 'Wir haben Ihre Nachricht gelöscht. Das tut uns leid.',
  },
  {
    id: 'de/leid-dass-sie-fuehlen', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:leid|bedauern|bedaure|schade|bedauerlich),? (?:\p{L}{1,10},? )?(?:dass|wenn|falls) (?:Sie|du|ihr|einige|manche|jemand|sich jemand|Sie sich|du dich)${within(40)}(?:fühlen|fühlt|gefühlt|empfinden|empfunden|so sehen|missverstanden|verärgert|gekränkt|enttäuscht|unzufrieden|nicht zufrieden|ärgern|ärgerst|schlechte Erfahrung(?:en)?)|(?:leid|bedauern|bedaure),? dass${within(25)} Eindruck (?:entstanden|entstand|gewonnen)`,
    why: 'Schiebt es auf die Gefühle der anderen.',
    better: 'Wir haben Ihnen zweimal Geld abgebucht. Das tut uns leid.',
  },
  {
    id: 'de/leid-aber', severity: 'error', kind: 'but',
    pattern: phrase`${leid}(?:(?!(?:nicht nur|nichts|alles) )[^.!?;:\n]){0,60}?,? (?:aber|jedoch|allerdings|doch|trotzdem war)(?! (?:nicht|nie|niemals|auch|dann|verloren|nur))`,
    unless: sentence`Entschuldigung (?:allein|reicht|genügt)`,
    why: '„Aber“ nimmt die Entschuldigung zurück.',
    better: 'Es tut uns leid. Wir hatten zu wenige Server.',
  },
  {
    id: 'de/trotzdem', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:trotzdem|dennoch|gleichwohl|nichtsdestotrotz)[^.!?\n]{0,30}(?:Entschuldigung|entschuldigen|leid)`,
    why: 'Gönnerhaft, nachdem andere die Schuld bekamen.',
    better: 'Wir bitten Sie um Entschuldigung.',
  },
  {
    id: 'de/technische-probleme', severity: 'error', kind: 'euphemism',
    pattern: phrase`(?:vorübergehende[nrs]? )?technische[nrs]? (?:Problem(?:e|en|s)?|Schwierigkeit(?:en)?|Störung(?:en)?|Gründe?n?|Pannen?|Defekt(?:e|en|s|es)?|Fehler[ns]?|Ausf(?:all|alls|älle|ällen)|Umständen?|Komplikationen)|(?:aus|wegen|durch) technische[nrs]? Ursachen?|aus technischen Gründen|technisch bedingte?[nrs]?`,
    why: 'Sagt nichts aus.',
    better: 'Unsere Datenbank antwortet seit 14:02 Uhr nicht.',
  },
  {
    id: 'de/es-kam-zu', severity: 'warn', kind: 'passive',
    pattern: phrase`(?:es )?(?:kam|kommt|ist|kann|sind) (?:es )?(?:\p{L}{1,20} ){0,3}zu (?:\p{L}{1,20} ){0,2}(?:Fehlern?|Störung(?:en)?|Problemen|Ausfällen|Ausfall|Einschränkungen|Verzögerungen|Beeinträchtigungen|Unregelmäßigkeiten)(?: gekommen| kommen)?|(?:Fehler|Störung|Problem|Probleme|Störungen) (?:ist |sind )?(?:aufgetreten|passiert|aufgekommen)|(?:Fehler|Problem) trat auf|(?:etwas|einiges|manches|vieles|was) (?:\p{L}{1,12} )?schief ?(?:gelaufen|gegangen|ging|lief)|(?:lief|ging) (?:\p{L}{1,12} )?(?:etwas|einiges|manches|was) schief`,
    unless: sentence`wir|unser\p{L}{0,2}|bei uns`,
    why: 'Der Fehler geschieht von selbst; niemand hat ihn gemacht.',
    better: 'Unser Server hat Ihren Text nicht gespeichert.',
  },
  {
    id: 'de/schnellstmoeglich', severity: 'warn', kind: 'timing',
    pattern: phrase`schnellst ?möglich|so (?:schnell|bald|rasch) (?:wie|als) (?:nur )?(?:möglich|es geht|irgend \p{L}{1,10})|schnellstens|in (?:Bälde|wenigen (?:Augenblicken|Minuten|Momenten))|in Kürze|umgehend|baldmöglichst|baldigst|(?<!nicht )zeitnah|demnächst|unverzüglich|bald (?:wieder|zurück|sind|geht)|gleich wieder|alsbald|mit Hochdruck`,
    why: 'Keine Zeitangabe.',
    better: 'Voraussichtlich ab 16:00 Uhr. Nächste Meldung um 15:30 Uhr.',
  },
  {
    id: 'de/fehler-wurden', severity: 'error', kind: 'passive',
    pattern: phrase`(?:Fehler|Irrtümer|Versäumnisse) (?:wurden|sind|wurde) (?:\p{L}{1,12} )?(?:gemacht|begangen|passiert|unterlaufen)|(?:wurden|wurde|sind) (?:\p{L}{1,12} )?Fehler (?:gemacht|begangen|passiert)`,
    unless: sentence`von uns|uns (?:ist|sind)|sind uns|wurden uns`,
    why: 'Das Passiv verbirgt, wer gehandelt hat.',
    better: 'Wir haben eine Änderung ungetestet freigegeben.',
  },
  {
    id: 'de/hoehere-gewalt', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`höhere[rn]? Gewalt|(?:unvorhergesehene|unvorhersehbare|unerwartete|außergewöhnliche)[nrs]? (?:\p{L}{1,20} )?(?:Umständen?|Ereignis(?:se|sen|ses)?|Gründen?|Nachfrage|Problem(?:e|en|s)?|Andrang|Vorf(?:all|alls|älle)|Fehlers?)|(?:aufgrund|wegen|dank|durch) (?:der|des|von|den|einem|eines) (?:\p{L}{1,20} )?(?:hohen?|großen?|riesigen?|enormen?|überwältigenden?|starken?|hohem|großem|unerwarteten?) (?:Nachfrage|Andrangs?|Interesses?|Zugriffszahlen|Resonanz|Zulaufs?|Besucherzahlen|Ansturms?)`,
    why: 'Weist Verantwortung ab.',
    better: 'Wir hatten keinen Ersatz für das ausgefallene Rechenzentrum.',
  },
  {
    id: 'de/ausserhalb', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:außerhalb|ausserhalb) unsere[sr] (?:\p{L}{1,15} )?(?:Einfluss(?:es|bereichs?)?|Einflusses|Kontrolle|Macht|Einflussbereich(?:e?s)?)|nicht (?:in|unter) unsere[mr] (?:Einfluss|Macht|Einflussbereich|Kontrolle|Verantwortungsbereich|Verantwortung|Zuständigkeit)|nicht (?:von uns|durch uns) (?:verschuldet|verursacht|zu (?:verantworten|vertreten))|ohne (?:unser|eigenes) Verschulden|wir (?:haben|hatten) (?:\p{L}{1,12} ){0,2}?keinen Einfluss|(?:haben|hatten) wir (?:\p{L}{1,12} ){0,2}?keinen Einfluss|(?:Fehler|Ursache|Problem|Störung|Grund|Schuld) (?:lag|liegt|lagen) (?:\p{L}{1,12} )?nicht (?:bei|an) uns|nicht auf (?:uns|unsere?n?) (?:\p{L}{1,20} )?zurückzuführen|wir (?:können|konnten) (?:\p{L}{1,8} )?nichts (?:dafür|dazu)|(?:uns (?:trifft|traf)|(?:trifft|traf) uns) (?:\p{L}{1,8} )?keine (?:Schuld|Verantwortung)|wir (?:\p{L}{1,12} ){0,2}?nicht beeinflussen (?:können|konnten)|nicht (?:von uns|durch uns) (?:beeinflussbar|zu beeinflussen)|(?:aufgrund|wegen|durch|auf) externe[nr]? (?:Faktoren|Umständen?)`,
    unless: sentence`nichts?(?: \p{L}{1,15})? au(?:ß|ss)erhalb`,
    why: 'Weist die Verantwortung ab, auf die es am meisten ankommt.',
    better: 'Unser einziges Rechenzentrum hatte keinen Strom. Wir hätten ein zweites gebraucht.',
  },
  {
    id: 'de/dritte', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:Störung(?:en)?|Problem(?:en?)?|Ausfall|Fehler) (?:bei|an|seitens) (?:einem|einer|eines|unserem|unserer|unseres) (?:externen |dritten )?(?:Dienstleisters?|Anbieters?|Partners?|Providers?|Zulieferers?|Hosters?)|(?:durch|wegen|aufgrund) (?:einen|eines|einem) (?:externen|dritten) (?:Dienstleisters?|Anbieters?|Partners?|Providers?)|(?:lag|liegt|war|ist) (?:\p{L}{1,12} )?bei (?:einem|unserem) (?:externen |dritten )?(?:Dienstleister|Anbieter|Partner|Provider|Zulieferer|Hoster)|Drittanbieters?n?|(?:unser|ein|einer unserer) (?:externer )?${supplier} (?:(?:hatte|hat|meldete?|verzeichnete?) (?:\p{L}{1,15} ){0,3}?(?:Störung|Problem|Probleme|(?:\p{L}{1,10})?Ausfall|Panne|Fehler|Schwierigkeiten)|(?:war|ist|fiel) (?:\p{L}{1,12} )?(?:ausgefallen|gestört|aus|nicht erreichbar))`,
    unless: sentence`(?:wir|unser\p{L}{0,2}) (?:hatten|hätten|haben) (?:\p{L}{1,10} )?kein\p{L}{0,3}`,
    why: 'Den Lieferanten haben Sie gewählt. Erst die Abhängigkeit zugeben, dann erklären.',
    better: 'Wir hingen an einem Zahlungsdienst und hatten keinen zweiten.',
  },
  {
    id: 'de/ernst', severity: 'error', kind: 'spin',
    pattern: phrase`(?:(?<=wir )nehmen|nehmen(?! Sie )|nimmt) (?:wir )?(?:\p{L}{1,20},? ){1,6}?(?:sehr |äußerst |besonders |überaus |extrem )?ernst|(?:wird|werden|wurde) (?:\p{L}{1,20},? ){0,5}?ernst ?genommen`,
    unless: sentence`(?:nicht|nie|niemals|kaum) (?:\p{L}{1,12} )?ernst|ernst (?:genug|nehmen müssen)`,
    why: 'Die übliche Floskel. Zeigen Sie es durch eine Tat.',
    better: 'Wir haben alle Sitzungen beendet und schreiben jedem, dessen Daten gelesen wurden.',
  },
  {
    id: 'de/einige-nutzer', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:einige[nr]?|manche[nr]?|vereinzelte[nr]?|einzelne[nr]?|bestimmte[nr]?|wenige[nr]?|ein (?:kleiner )?Bruchteil|ein (?:kleiner|geringer) Teil (?:der|unserer)|eine (?:kleine|geringe|begrenzte) (?:An)?zahl (?:von |an |der )?)(?: (?:der|unserer))? ?(?:Nutzer\p{L}{0,5}|Kund\p{L}{1,6}|Benutzer\p{L}{0,5}|Mitglieder\p{L}{0,2}|Anwender\p{L}{0,5}|Personen|Konten)`,
    why: 'Niemand weiß, ob er gemeint ist. Zahl oder Bedingung nennen.',
    better: '4 % der Konten, alle auf dem Server in Frankfurt, können sich nicht anmelden.',
  },
  {
    id: 'de/kurzzeitig', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:kurze|kleine|kleinere|geringe|geringfügige|leichte|kurzzeitige|vorübergehende)[nrs]? (?:Störung(?:en)?|Unterbrechung(?:en)?|Ausfall|Ausfälle|Einschränkung(?:en)?|Probleme?|Panne|Verzögerung(?:en)?|Fehler|Beeinträchtigung(?:en)?)|kleines Missgeschick|Schluckauf|(?<!kein |keine )(?:bedauerliche[nrs]? |absolute[nrs]? |reine[nrs]? )?Einzelf(?:all|ällen?)`,
    unless: /\d/,
    why: 'Redet den Schaden klein. Die Dauer spricht für sich.',
    better: 'Zwölf Minuten lang konnte niemand Dateien hochladen.',
  },
  {
    id: 'de/missverstaendnis', severity: 'warn', kind: 'deflection',
    pattern: phrase`Missverständnis(?:se|sen|ses)?|aus dem Zusammenhang gerissen|falsch verstanden|missverstanden|aneinander vorbeigeredet|war (?:nie|nicht|niemals|keinesfalls) (?:unsere|meine) Absicht|(?:unsere|meine) Absicht war (?:es )?nie|wollten (?:wir )?(?:niemanden|niemandem|keinesfalls|nie)`,
    unless: sentence`(?:wir haben|haben wir) (?!uns )(?:\p{L}{1,20} ){0,4}(?:falsch verstanden|missverstanden)`,
    why: 'Sagt, die anderen hätten es falsch verstanden; es zählt die Wirkung, nicht die Absicht.',
    better: 'Unsere Preisliste war sechs Tage lang falsch.',
  },
  {
    id: 'de/nie-wieder', severity: 'error', kind: 'overclaim',
    pattern: phrase`(?:nie|niemals|nicht) (?:mehr |wieder )?(?:wieder )?(?:vorkommen|passieren|geschehen|vorkommt|passiert|geschieht)(?= wird| kann| darf| soll| ?[.!,\n]|$)|wird (?:sich )?(?:uns )?(?:so etwas |das |dies )?(?:nie|niemals|nicht) (?:mehr |wieder |noch einmal |erneut )?(?:wiederholen|passieren|vorkommen|geschehen)|(?:versichern|garantieren|versprechen)${within(30)} (?:nie|niemals|nicht) (?:mehr |wieder |noch einmal |erneut ){0,2}(?:wiederholt|vorkommt|passiert|geschieht|auftritt|wiederholen|vorkommen|passieren)|(?:kommt|passiert|geschieht) (?:so etwas |uns |das |dies )?(?:nie|niemals) (?:mehr|wieder)(?: vor)?`,
    unless: sentence`(?:nicht|niemand|nie) (?:\p{L}{1,15} ){0,3}(?:versprechen|garantieren|ausschließen)|bisher|noch (?:nie|nicht)|hätte|durfte|nicht passieren (?:dürfen|sollen)|ist nicht|war nicht|damit`,
    why: 'Das lässt sich nicht halten. Die Änderung versprechen, nicht das Ergebnis.',
    better: 'Diesen Fehler verhindert jetzt eine Prüfung vor jeder Veröffentlichung.',
  },
  {
    id: 'de/aus-fehlern-lernen', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:(?:sorgen|sicherstellen|sicher|sorge),? dass${within(30)} nicht (?:mehr |wieder |noch einmal |erneut ){0,2}(?:wiederholt|vorkommt|passiert|geschieht)|(?:lernen|gelernt) (?:\p{L}{1,10} )?aus (?:diesem|diesen|unseren|unserem|dem|den) (?:Fehlern?|Vorfall)|aus (?:diesem|diesen|unseren|unserem|dem) (?:Fehlern?|Vorfall|Fehlers) (?:lernen|gelernt)|daraus (?:\p{L}{1,12} )?(?:gelernt|lernen|unsere Lehren)(?! ?:)|(?:wir )?werden (?:uns )?(?:\p{L}{1,12} )?besser (?:werden|machen)|(?:werden|wollen) uns bessern|geloben (?:wir )?Besserung|(?:künftig|zukünftig|in Zukunft) (?:\p{L}{1,10} ){0,3}?(?:sorgfältiger|besser|aufmerksamer|genauer)|uns (?:stetig|ständig|kontinuierlich|weiter) (?:zu )?verbessern|(?:notwendige|erforderliche|geeignete|entsprechende|zusätzliche|nötige|umfassende)[nr]? (?:Maßnahmen|Schritte|Vorkehrungen)(?! ?:))`,
    why: 'Das kann später niemand prüfen.',
    better: 'Ab Montag prüfen zwei Leute jede Migration.',
  },
  {
    id: 'de/prioritaet', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:höchste|oberste|absolute)[rn]? Priorität|(?:steht|stehen) (?:für uns |bei uns )?an (?:erster|oberster) Stelle|liegt uns (?:sehr |besonders )?am Herzen|ist uns (?:sehr |besonders )?wichtig|schätzen (?:Sie|euch|dich|Ihr \p{L}{1,15}|Ihre \p{L}{1,15}) (?:sehr|als)|die Treue halten|(?:wichtigstes|oberstes|höchstes|erstes) (?:Ziel|Anliegen|Gebot)|(?:sehr )?geehrte Kund(?:en|innen)|(?:liebe|werte|geschätzte)[rn]? Kund(?:e|en|in|innen)`,
    why: 'Eigenlob und Werbesprache in einer Entschuldigung.',
    better: 'Zwei Leute spielen die Sicherung zurück; niemand arbeitet an etwas anderem.',
  },
  {
    id: 'de/besseres-erlebnis', severity: 'error', kind: 'spin',
    pattern: phrase`(?:um|damit wir) (?:Ihnen|Sie|euch|dir|Ihr|Ihre|dein|euer)${within(50)}(?:besser(?:e[nrs]?|en)?|verbessern|optimieren|noch besser)(?: \p{L}{1,20}){0,4}? (?:zu bieten|bieten zu können|bieten|verbessern|bedienen|Erlebnis|Service)|(?:Nutzer|Einkaufs|Kunden|Nutzungs|Benutzer)erlebnis(?:ses)? (?:zu )?(?:verbessern|optimieren)|für Sie noch besser|noch besser (?:nutzen|bedienen|versorgen|betreuen)|unsere?n? (?:Service|Dienst|Angebot|Shop|Seite|Website|Webseite) für (?:Sie|euch|dich) (?:\p{L}{1,12} )?(?:zu )?(?:verbessern|optimieren)`,
    why: 'Verkauft einen Ausfall als Geschenk.',
    better: 'Wir ziehen auf neue Server um. Bis 16:00 Uhr können Sie lesen, aber nichts ändern.',
  },
  {
    id: 'de/nutzer-schuld', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:Sie|du) (?:haben|hast) (?:sich |dich )?(?:wohl |vermutlich |möglicherweise |wahrscheinlich |vielleicht )?(?:vertippt|verklickt|vertan|(?:\p{L}{1,20} ){0,4}(?:falsch|falsche|ungültige|fehlerhafte)[nrs]? (?:\p{L}{1,20} )?(?:eingegeben|angegeben|aufgerufen|verwendet|benutzt))|(?:vermutlich|vielleicht|möglicherweise|wahrscheinlich) (?:haben|hast) (?:Sie|du) (?:sich|dich) (?:vertippt|verklickt|vertan)|(?:haben|hast) (?:Sie|du) (?:\p{L}{1,20} ){0,4}?(?:falsch|falsche|ungültige|fehlerhafte)[nrs]? (?:\p{L}{1,20} )?(?:eingegeben|angegeben|aufgerufen|abgetippt|geschrieben|verwendet|benutzt)|(?:Ihr|dein) (?:eigener )?Fehler(?= ?[.,!]|$)|(?:Fehler|Problem|Ursache|Schuld) (?:lag|liegt) (?:\p{L}{1,12} )?(?:bei|an) (?:Ihnen|dir|euch)`,
    unless: sentence`nicht (?:Ihr|dein|an|bei)|kein\p{L}{0,2}`,
    why: 'Beschuldigt den Leser.',
    better: 'Unter dieser Adresse ist keine Seite. Prüfen Sie die Adresse, oder nutzen Sie die Suche.',
  },
  {
    id: 'de/wir-entschuldigen-uns', severity: 'info', kind: 'vague',
    pattern: phrase`(?:wir entschuldigen|ich entschuldige) (?:uns|mich)`,
    why: 'Streng genommen kann man sich nicht selbst entschuldigen; besser bitten.',
    better: 'Wir bitten Sie um Entschuldigung.',
  },
  {
    id: 'de/leider', severity: 'info', kind: 'deflection',
    pattern: phrase`leider|bedauerlicherweise|unglücklicherweise|bedauerliche[nrs]? (?:Vorfall|Zwischenfall|Fehler|Panne)|bedauern (?:den|diesen|die|diese|dieses|das) (?:Vorfall|Zwischenfall|Umstand|Störung|Situation|Ereignis|Ausfall|Vorfälle|Ereignisse)`,
    why: 'Stellt die eigene Tat als Pech dar.',
    better: 'Wir haben Ihre Zahlung nicht angenommen.',
  },
  {
    id: 'de/arbeiten-hart', severity: 'info', kind: 'spin',
    pattern: phrase`(?:arbeiten|arbeitet) (?:\p{L}{1,15} ){0,3}?(?:hart|fieberhaft|rund um die Uhr|intensiv|unermüdlich|bereits daran)|(?:tun|geben) (?:\p{L}{1,10} )?(?:alles|unser Bestes|unser Möglichstes)(?: in unserer Macht Stehende)?`,
    why: 'Mühe ist keine Nachricht. Sagen, was getan wird.',
    better: 'Wir spielen die Sicherung von heute Nacht zurück; 40 % sind fertig.',
  },
  {
    id: 'de/hoppla', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major',
    pattern: phrase`hoppla|ups|upps|huch|uups|oops|autsch|ach herrje|oje|auweia|ohje`,
    why: 'Ein Scherzwort macht den Schaden klein.',
    better: 'Bei uns ist etwas kaputtgegangen.',
  },
  {
    id: 'de/die-betroffen-sind', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:entschuldigen uns|Entschuldigung|leid)${within(20)} (?:bei|für) (?:allen?|jedem|denjenigen|denen|diejenigen|Kund\p{L}{1,6}|Nutze\p{L}{1,8}),? (?:die|der|welche) (?:\p{L}{1,15} ){0,3}?(?:betroffen|verletzt|gestört|beeinträchtigt|benachteiligt|gekränkt|angegriffen)|alle um (?:Verzeihung|Entschuldigung),? die (?:\p{L}{1,15} ){0,6}?(?:fühlen|fühlten|betroffen|verletzt|gestört|gekränkt)`,
    why: 'Spricht zu einer Menge, von der niemand weiß, ob er dazugehört. Sprechen Sie den Leser an.',
    better: 'Sie konnten zwei Stunden lang nicht bezahlen. Das tut uns leid.',
  },
  {
    id: 'de/leid-zu-hoeren', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:leid|bedauern),? (?:das )?zu (?:hören|lesen|erfahren)`,
    why: 'Spricht wie ein Unbeteiligter über das, was Sie selbst getan haben.',
    better: 'Wir haben Ihre Buchung verloren. Das tut uns leid.',
  },
  {
    id: 'de/danach-aber', severity: 'warn', kind: 'but',
    pattern: phrase`(?<=(?:leid|Entschuldigung|entschuldigen)[^.!?\n]{0,80}[.!] )(?:allerdings|jedoch|dennoch|man muss (?:aber|jedoch)|aber (?:auch|andere|jeder|jede|kein|keine|niemand|bei|wir (?:sind|haben) nur|so etwas|mit))`,
    why: 'Nimmt die Entschuldigung einen Satz später zurück.',
    better: 'Es tut uns leid. Wir hatten zu wenige Server.',
  },
  {
    id: 'de/keine-haftung', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:keine|keinerlei) (?:Haftung|Gewähr|Verantwortung) (?:\p{L}{1,12} )?(?:übernehmen|übernommen|tragen)|(?:übernehmen|übernimmt) (?:\p{L}{1,15} ){0,4}?keine(?:rlei)? (?:Haftung|Verantwortung|Gewähr)|ohne (?:Anerkennung|Anerkenntnis) (?:einer|jeglicher|irgendeiner) (?:\p{L}{1,15} )?(?:Rechtspflicht|Schuld|Haftung|Pflicht)|lehnen (?:\p{L}{1,15} ){0,3}?(?:Haftung|Verantwortung) ab|(?:Haftung|Schadenersatz) (?:ist |wird )?(?:\p{L}{1,12} )?ausgeschlossen`,
    why: 'Eine Entschuldigung mit Haftungsausschluss ist ein Anwaltsschreiben.',
    better: 'Das waren wir, und wir kommen dafür auf.',
  },
  {
    id: 'de/passiert-jedem', severity: 'error', kind: 'minimise',
    pattern: phrase`(?:Fehler|Pannen|Ausfälle|Störungen) (?:passieren|kommen vor|sind menschlich|gehören dazu|lassen sich (?:nie|nicht) (?:ganz |völlig )?(?:vermeiden|ausschließen))(?!,? (?:wenn|weil|sobald))|(?:so etwas|so was|sowas|das|dies) (?:kann|passiert) (?:\p{L}{1,10} ){0,2}?(?:jedem|überall|den Besten|allen|mal)|(?:auch )?uns passieren (?:\p{L}{1,8} )?Fehler|(?:auch|alle) nur Menschen|wo (?:gearbeitet|gehobelt) wird|(?:niemand|keiner|kein (?:Mensch|System|Anbieter|Unternehmen|Dienst)) ist (?:perfekt|fehlerfrei|unfehlbar|vollkommen|davor gefeit|(?:zu )?(?:hundert Prozent|hundertprozentig|100 ?%|100 Prozent|absolut) (?:\p{L}{1,10} )?(?:sicher|verfügbar))|irren ist menschlich`,
    why: 'Macht Ihr Versagen zum Naturgesetz.',
    better: 'Wir hatten einen Server, wo wir zwei gebraucht hätten.',
  },
  {
    id: 'de/keine-sorge', severity: 'warn', kind: 'minimise',
    pattern: phrase`kein(?:en)? (?:Grund|Anlass) (?:zur|zu|für) (?:Sorge|Beunruhigung|Panik)|(?:seien Sie|sei|seid) (?:unbesorgt|versichert|beruhigt)|keine (?:Sorgen?|Panik)(?= ?[.,!:;–—]|$)|machen Sie sich (?:bitte )?keine Sorgen|(?:müssen|brauchen) (?:Sie )?sich (?:\p{L}{1,12} )?(?:keine Sorgen|nicht (?:zu )?sorgen)|(?:können|dürfen) Sie (?:ganz )?beruhigt sein`,
    why: 'Sagt dem Leser, was er fühlen soll. Sagen Sie, was Sie wissen.',
    better: 'Es wurde nichts abgebucht: Wir haben bis 15:00 Uhr jede Buchung mit der Bank verglichen.',
  },
  {
    id: 'de/menschliches-versagen', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`menschliche[nrsm]? (?:Versagens?|Fehlers?|Fehlverhaltens?|Irrtums?)|Bedienfehlers?|Anwenderfehlers?`,
    why: 'Hört bei einem Menschen auf zu suchen. Sagen Sie, was den Fehler möglich gemacht hat.',
    better: 'Unser Werkzeug löscht die Tabelle ohne Rückfrage. So haben wir es gebaut.',
  },
  {
    id: 'de/mitarbeiter-schuld', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:ein|einer|unser|eine) (?:einzelne[rs]? |neue[rs]? |ehemalige[rs]? |unerfahrene[rs]? |externe[rs]? |unserer |junge[rs]? )?(?:Mitarbeiter(?:in)?|Praktikant(?:in)?|Kolleg(?:e|in)|Auszubildende[rn]?|Azubi|Entwickler(?:in)?|Techniker(?:in)?|Administrator(?:in)?) (?:hat|hatte) (?:[\p{L}\d]{1,20} ){0,6}?(?:gelöscht|veröffentlicht|überschrieben|abgeschaltet|versendet|verschickt|versehentlich|übersehen|missachtet|vergessen)|(?:Fehler|Versehen|Fehlverhalten|Unachtsamkeit|Nachlässigkeit) (?:eines|einer) (?:\p{L}{1,15} )?(?:Mitarbeiters|Mitarbeiterin|Kollegen|Kollegin|Praktikanten|Technikers|Entwicklers|Azubis)`,
    unless: sentence`unser\p{L}{0,2} (?:Werkzeug|Skript|System|Programm|Ablauf|Prozess)\p{L}{0,3}|wir (?:hätten|haben|hatten)|(?:hätten|haben|hatten) wir|ließ`,
    why: 'Zeigt auf einen Einzelnen. Dass einer allein das konnte, liegt an Ihnen.',
    better: 'Unser Werkzeug löscht die Tabelle ohne Rückfrage. So haben wir es gebaut.',
  },
  {
    id: 'de/kulanz', severity: 'warn', kind: 'spin',
    pattern: phrase`Geste (?:des guten Willens|der Wiedergutmachung|der Kulanz)|(?:kleine|als) (?:\p{L}{1,15} )?(?:Geste|Aufmerksamkeit|Trostpflaster|Dankeschön)|aus Kulanz|(?:als )?Zeichen (?:des guten Willens|unseres guten Willens|unserer Wertschätzung)`,
    why: 'Macht aus dem, was Sie schulden, ein Geschenk.',
    better: 'Wir schreiben Ihnen die 5 € gut, die Sie für diesen Tag bezahlt haben.',
  },
  {
    id: 'de/wir-verstehen', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:volle|vollste|große)s Verständnis für (?:Ihren|euren|deinen|Ihre|eure|deine)|(?:verstehen|können|kennen|teilen|bedauern) (?:wir )?(?:Ihren|euren|deinen|Ihre|eure|deine) (?:Ärger|Unmut|Frust|Frustration|Sorgen?|Enttäuschung|Bedenken|Verärgerung)|(?:verstehen|wissen|nachvollziehen),? (?:gut,? |sehr gut,? )?(?:dass|wie) (?:\p{L}{1,15} ){0,5}?(?:ärgerlich|frustrierend|unangenehm|lästig)`,
    why: 'Sagt dem Leser, was er fühlt. Nennen Sie die Folge.',
    better: 'Unseretwegen haben Sie eine Frist versäumt.',
  },
  ...calmRules('de', {
    exclamation: { why: 'Ein Ausrufezeichen ruft, wo Ruhe hilft.', better: 'Wir sind wieder da.' },
    emoji: { why: 'Ein Emoji verharmlost einen ernsten Ausfall.', better: 'Wir haben Ihre Datei verloren.' },
  }),
];

/** German. */
export const de: RuleSet = {
  rules,
  firstPerson: /(?<!\p{L})(?:wir|uns|unser(?:e[mnrs]?)?|ich|mein(?:e[mnrs]?)?|mir|mich)(?!\p{L})/iu,
  rejects: sentence`nicht|nie|niemals|statt|anstatt|ohne|kein\p{L}{0,2}|vermeide\p{L}{0,2}|Floskeln?|Phrasen?|Satz|Sätze|Beispiele?|leer|falsch|ersetzt|gestrichen`,
};
