import { phrase, sentence, within } from '../phrase.js';
import type { Rule, RuleSet } from '../Rule.js';
import { calmRules } from './calm.js';

const excuse = "(?:désolée?s?|navrée?s?|excuses?|excuser|excusons|excusez|pardon|pardonner|regrettons|regrette|regrets)";

const rules: readonly Rule[] = [
  {
    id: 'fr/gene-occasionnee', severity: 'error', kind: 'vague',
    pattern: phrase`(?:(?:la |toute |cette |une |l'|d'une |de la )?(?:éventuelle )?gêne(?: éventuelle)?(?: temporaire| passagère)?(?: occasionnée| causée| engendrée| que (?:cela|ceci)[^.!?\n]{0,30})|(?:toute|éventuelle) gêne(?: éventuelle)?|${excuse}${within(30)} (?:gêne|dérangement|contretemps)(?: (?:occasionnée?|causée?|engendrée?))?|gêne${within(30)}${excuse})`,
    why: 'Formule toute faite ; elle ne dit pas quel tort a été causé.',
    better: 'Vous n’avez pas pu payer entre 14 h 02 et 14 h 44. C’est notre faute.',
  },
  {
    id: 'fr/desagrements', severity: 'error', kind: 'vague',
    pattern: phrase`(?:tout|tous(?: les)?|les|ces|des|du|le|ce|d'|aux|éventuels?|quelconque) ?(?:éventuels? |quelconque |possibles? )?désagréments?(?: éventuels?)?|${excuse}${within(30)} inconvénients?(?: \p{L}{1,15})?|(?:éventuels?|tout|quelconque) inconvénients?|(?:toute|d'éventuelles?) (?:perturbation|confusion|incompréhension)s?(?: éventuelles?)?`,
    why: 'Vague : ne dit pas ce que le lecteur n’a pas pu faire.',
    better: 'Vos fichiers étaient inaccessibles ce matin.',
  },
  {
    id: 'fr/comprehension', severity: 'warn', kind: 'burden',
    pattern: phrase`(?:merci|remerci\p{L}{1,6}|comptons sur|apprécions|sollicitons|gré)[^.!?\n]{0,40}(?:compréhension|patience|indulgence|fidélité|confiance)|(?:merci|veuillez|nous vous prions) (?:de |bien vouloir ){0,2}patienter|(?:soyez|restez) patients?|un peu de patience|merci d'être (?:aussi |si )?patients?`,
    unless: /patienter jusqu/i,
    why: 'Demande une indulgence que personne n’a encore accordée.',
    better: 'Prochain point à 15 h 30.',
  },
  {
    id: 'fr/si-affecte', severity: 'error', kind: 'conditional',
    pattern: phrase`(?:si|au cas où|dans le cas où|s')(?: jamais)?(?:(?: (?:vous|certains|certaines|quelqu'un|nos (?:clients|utilisateurs)|cela|ceci|nous|un|une|des|l'un)|il|ils|elle|elles) )[^.!?\n]{0,40}(?:affecté|impacté|touché|concerné|blessé|offensé|heurté|choqué|gêné|vexé|déçu|dérangé|incommodé|lésé|perturbé|pénalisé|posé (?:un |des |quelques )?problème|causé (?:un |une |des |quelques )?(?:problème|tort|souci|difficulté)|rencontré (?:un |une |des |quelques )?(?:problème|souci|difficulté))\p{L}{0,3}`,
    unless: new RegExp(`^(?!.*(?:désolé|navré|excus|pardon|regrett|gêne|désagrément|indulgence|compréhension)).*,.{4,}$`, 'iu'),
    why: 'Excuse conditionnelle.',
    better: 'Votre paiement de 14 h 10 a échoué. Nous sommes désolés.',
  },
  {
    id: 'fr/si-alors-desole', severity: 'error', kind: 'conditional',
    pattern: phrase`(?<=(?:^|[.!?;:\n–—] ?))(?:si|s'il|s'ils|au cas où|dans le cas où|dans l'hypothèse où|pour le cas où|dans la mesure où)[^.!?;:\n]{0,100},[^.!?;:\n]{0,40} ${excuse}`,
    // A condition that everyone can test themselves by doubts nothing.
    unless: /\d/,
    why: 'Excuse conditionnelle.',
    better: 'Votre paiement de 14 h 10 a échoué. Nous sommes désolés.',
  },
  {
    id: 'fr/desole-si', severity: 'error', kind: 'condition',
    pattern: phrase`${excuse}(?:(?!,? et si |;)[^.!?;:\n]){0,40} (?:si|s') ?(?:vous|cela|ceci|ça|certains|certaines|quelqu'un|nous|nos|notre|je|il|elle|ils|un|une|la|le|les|[jl]'\p{L}{1,15})`,
    unless: sentence`(?:vérifi\p{L}{1,4}|savoir|demand\p{L}{1,4}|comme|même) si`,
    why: 'Excuse conditionnelle.',
    better: 'Nous avons supprimé votre brouillon. Nous sommes désolés.',
  },
  {
    id: 'fr/desole-ressenti', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:désolée?s?|navrée?s?|regrettons|regrette) (?:que |si |qu')(?:vous|tu|certains|certaines|quelques-uns)[^.!?\n]{0,30}(?:senti|prenne|mal vécu|eu (?:cette|une telle|l') ?impression|insatisf|satisf|mécontent|ressent|ressenti|sentiez|ressentiez|sentez|pris|prenez|preniez|perçu|interprété|mal compris|vexé|offensé|déçu|soyez)\p{L}{0,3}`,
    why: 'Met en cause le ressenti du lecteur, pas votre acte.',
    better: 'Nous vous avons facturé deux fois. Nous sommes désolés.',
  },
  {
    id: 'fr/desole-mais', severity: 'error', kind: 'but',
    pattern: phrase`${excuse}(?:(?!non seulement)[^.!?;:\n]){0,80}?,? (?:mais|cependant|toutefois|néanmoins|pourtant)(?! (?:pas|jamais|non|aussi|ne |n'|sans|jamais))`,
    why: '« Mais » annule l’excuse.',
    better: 'Désolés. Nous n’avions pas assez de serveurs.',
  },
  {
    id: 'fr/probleme-technique', severity: 'error', kind: 'euphemism',
    pattern: phrase`(?:problèmes?|incidents?|difficultés?|défaillances?|avaries?|défauts?|soucis?|raisons?|perturbations?|pannes?|dysfonctionnements?|aléas?|contraintes?|erreurs?|ennuis?|anomalies?) (?:d'ordre |purement |de nature )?techniques?`,
    why: 'Ne dit rien.',
    better: 'Notre base de données ne répond plus depuis 14 h 02.',
  },
  {
    id: 'fr/erreur-survenue', severity: 'warn', kind: 'passive',
    pattern: phrase`(?:erreurs?|problèmes?|incidents?|dysfonctionnements?|pannes?|anomalies?) (?:inattendue?s? |imprévue?s? )?(?:(?:est|sont|était|a été|ont été) (?:survenue?s?|constatée?s?|détectée?s?|rencontrée?s?|identifiée?s?)|s'est (?:produite?|glissée?)|se sont (?:produite?s|glissée?s)|a eu lieu)|il y a eu (?:une |un |des |quelques )?(?:erreurs?|problèmes?|incidents?|dysfonctionnements?|pannes?)|(?:quelque chose|tout) (?:s'est|ne s'est pas) (?:mal |bien )?passée?`,
    unless: sentence`(?:nous|notre|nos)`,
    why: 'L’erreur arrive toute seule ; personne ne l’a faite.',
    better: 'Notre serveur n’a pas enregistré votre texte.',
  },
  {
    id: 'fr/plus-brefs-delais', severity: 'warn', kind: 'timing',
    pattern: phrase`dans les (?:plus brefs|meilleurs) délais|dès que (?:possible|nous le pourrons)|au plus (?:vite|tôt)|sous peu|(?:très )?prochainement|(?:très|le plus) rapidement(?: possible)?|(?:revenons|de retour) (?:très )?vite|rentrer dans l'ordre|bientôt|aussi (?:vite|rapidement) que possible|dans (?:quelques instants|un instant)|incessamment`,
    why: 'Ne donne aucune heure.',
    better: 'Retour prévu à 16 h. Prochain point à 15 h 30.',
  },
  {
    id: 'fr/independant-volonte', severity: 'error', kind: 'blame-shift',
    pattern: phrase`indépendante?s? de notre (?:volonté|contrôle)|(?:hors|en dehors|échapp\p{L}{1,5}(?: totalement)?) (?:de |à )?notre (?:contrôle|volonté)|circonstances (?:imprévues|imprévisibles|exceptionnelles)|(?:cas de )?force majeure|(?:nous )?n'y (?:sommes|pouvons) (?:pour )?rien|(?:n'est|n'était) pas (?:de )?notre (?:faute|fait|ressort)|(?:en raison|à cause|du fait|dus?|dues?) (?:de |d'|à des |à )(?:facteurs|causes|éléments) (?:externes|extérieure?s)|ne (?:dépend|dépendait|dépendent|relève|relevait) (?:donc )?pas de (?:nous|notre)`,
    unless: sentence`(?:n'était|n'est|n'a|n'avait|n'ont)(?: \p{L}{1,10})? (?:pas|rien|en rien|nullement) (?:d'|de )?(?:indépendant|hors|imprévu)`,
    why: 'Refuse la responsabilité.',
    better: 'Notre seul centre de données est tombé. Il nous en fallait un second.',
  },
  {
    id: 'fr/erreurs-commises', severity: 'error', kind: 'passive',
    pattern: phrase`(?:des |quelques |certaines |plusieurs )?(?:erreurs|fautes|maladresses|manquements|négligences) (?:ont|avaient) (?:\p{L}{1,15} )?été (?:\p{L}{1,15} )?(?:commises|faites)(?! par nous)|une erreur (?:a|avait) été (?:commise|faite)(?! par nous)`,
    why: 'La voix passive cache qui a agi.',
    better: 'Nous avons publié une version sans la tester.',
  },
  {
    id: 'fr/tout-en-oeuvre', severity: 'info', kind: 'spin',
    pattern: phrase`mett\p{L}{1,5} tout en (?:œuvre|oeuvre)|tout en (?:œuvre|oeuvre)|équipes?(?: \p{L}{1,12})? (?:est|sont|restent?) (?:pleinement |entièrement |toutes? )?(?:mobilisée?s?|à pied d'(?:œuvre|oeuvre)|à l'(?:œuvre|oeuvre))|(?:faisons|faisons tout) (?:de )?notre (?:mieux|possible)|d'arrache-pied|travaill\p{L}{1,4} (?:activement|sans relâche|dur)`,
    why: 'L’effort n’est pas une information. Dites ce qui est fait.',
    better: 'Nous restaurons la sauvegarde de cette nuit : 40 % fait.',
  },
  {
    id: 'fr/au-serieux', severity: 'error', kind: 'spin',
    pattern: phrase`(?:prenons|prend|prenant) (?:[\p{L}']{1,20} ){0,7}?(?:très |extrêmement |particulièrement |vraiment )?au (?:plus grand )?sérieux|(?:est|sont|était|étaient) prise?s? (?:\p{L}{1,15} ){0,2}?au sérieux`,
    unless: sentence`(?:n'avons|n'a|avons|n'est|n'était|n'ont)(?: pas| jamais)? (?:été )?pris\p{L}{0,2}|pas (?:assez )?au sérieux`,
    why: 'La formule toute faite. Montrez-le par un acte.',
    better: 'Nous avons fermé toutes les sessions et nous écrivons à chaque personne dont les données ont été lues.',
  },
  {
    id: 'fr/certains-utilisateurs', severity: 'warn', kind: 'vague',
    pattern: phrase`(?:certaine?s|quelques|un (?:petit|faible|très petit) nombre (?:de|d')|un nombre (?:limité|restreint|réduit) (?:de|d')|une (?:petite|faible|infime) (?:partie|minorité|fraction|proportion) (?:de|d'|des)|une (?:fraction|minorité) (?:de|d'|des)|plusieurs)(?: (?:de|d'entre|parmi))?(?: (?:nos|vos|ses))? ?(?:utilisateurs|utilisatrices|clients?|clientes|personnes|membres|comptes|abonnés|d'entre vous)`,
    unless: /\d/,
    why: 'Le lecteur ne sait pas s’il en fait partie. Donnez un nombre ou un critère.',
    better: '4 % des comptes, tous hébergés à Paris, ne peuvent pas se connecter.',
  },
  {
    id: 'fr/breve-interruption', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:brève|courte|légère|petite|petit|bref|léger|mineure?|simple|momentanée) (?:interruption|perturbation|coupure|panne|incident|souci|problème|retard|gêne|contretemps|ralentissement|désagrément|couac)|(?:interruption|perturbation|coupure|panne|incident) (?:mineure?|passagère?|momentanée?|isolée?)|petit (?:couac|pépin|hoquet)`,
    unless: /\d/,
    why: 'Minimise. La durée parle d’elle-même.',
    better: 'L’envoi de fichiers a échoué pendant douze minutes.',
  },
  {
    id: 'fr/malentendu', severity: 'warn', kind: 'deflection',
    pattern: phrase`malentendus?|sorti(?:e|s|es)? de (?:son|leur) contexte|mal (?:interprétée?s?|comprise?s?)|(?:n'était|n'a (?:jamais )?été|n'avait) (?:pas|jamais)?(?: dans)? ?(?:notre|nos) intentions?|(?:nous )?ne (?:voulions|souhaitions) (?:pas|en aucun cas|blesser)`,
    unless: sentence`nous avons mal`,
    why: 'Dit que le lecteur a mal compris ; l’effet compte, pas l’intention.',
    better: 'Pendant six jours, notre page affichait de mauvais prix.',
  },
  {
    id: 'fr/plus-jamais', severity: 'error', kind: 'overclaim',
    pattern: phrase`(?:ne|n') ?(?:se )?(?:re)?(?:produi\p{L}{1,5}|arriv\p{L}{1,5}) (?:plus jamais|jamais plus|plus)(?= ?[.!,\n]|$)|plus jamais(?: ça| cela)?(?= ?[.!,\n]|$)|(?:garantissons|promettons|assurons)${within(30)} (?:ne|n') ?(?:se )?(?:re)?(?:produi\p{L}{1,5}|arriv\p{L}{1,5}) (?:plus|jamais|pas)`,
    unless: sentence`(?:ne|n') ?(?:pouvons|peut|pouvait)(?: \p{L}{1,8})? pas (?:vous )?(?:promettre|garantir|assurer)|pour (?:que|éviter)|afin que`,
    why: 'Intenable. Promettez le changement, pas le résultat.',
    better: 'Un contrôle avant chaque mise en ligne bloque désormais cette erreur.',
  },
  {
    id: 'fr/mesures-necessaires', severity: 'warn', kind: 'vague-prevention',
    pattern: phrase`(?:toutes les |les |des )?(?:mesures|actions|dispositions|démarches) (?:nécessaires|appropriées|adéquates|qui s'imposent|correctives|supplémentaires|requises)|(?:tirerons|tirons|tirer|tiré) (?:toutes )?(?:les|des) (?:leçons|enseignements)|(?:ferons|faire) mieux|redoubler\p{L}{0,4} (?:de vigilance|d'efforts|d'attention)|plus (?:vigilants|attentifs|prudents)|nous améliorer (?:en permanence|sans cesse|continuellement)|apprendrons de (?:nos|cette|cet)`,
    unless: / : /,
    why: 'Personne ne pourra le vérifier.',
    better: 'Dès lundi, deux personnes relisent chaque migration.',
  },
  {
    id: 'fr/priorite', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:notre|une|la) priorité (?:absolue|numéro un|première)|(?:est|reste|restent|sont) (?:notre|nos) (?:plus grande |première )?priorités?|nous tient à c(?:œ|oe)ur|au c(?:œ|oe)ur de nos (?:préoccupations|priorités|engagements)|(?:premier|principal|seul) (?:objectif|souci)|comptez (?:beaucoup |énormément )?pour nous|(?:chers?|chères?|précieux) (?:clients?|clientes?|utilisateurs?|utilisatrices?|abonnée?s?|membres?|usagers?)|attachons (?:une grande|la plus grande|beaucoup d')\s?importance|très important pour nous`,
    why: 'Éloge de soi et langage publicitaire.',
    better: 'Deux personnes restaurent la sauvegarde et ne font rien d’autre.',
  },
  {
    id: 'fr/ameliorer-experience', severity: 'error', kind: 'spin',
    pattern: phrase`(?:améliorer|amélior\p{L}{1,5}|optimiser|enrichir) (?:encore )?(?:votre|l'|vos|notre|la qualité de votre) ?(?:expérience|service)s?(?: \p{L}{1,15})?|(?:pour|afin de) (?:toujours )?(?:mieux vous|vous) (?:servir|offrir|proposer)(?: un meilleur| une meilleure| toujours)?|(?:victimes? de (?:notre|son) succès|affluence exceptionnelle|forte affluence|affluence (?:inattendue|record)|demande (?:exceptionnelle|inattendue|record|très forte)|afflux (?:inattendu|massif|exceptionnel|important)|engouement)`,
    why: 'Vend une panne comme un cadeau, ou s’en vante.',
    better: 'Nous changeons de serveurs. Vous pouvez lire mais rien modifier jusqu’à 16 h.',
  },
  {
    id: 'fr/faute-utilisateur', severity: 'error', kind: 'blame-shift',
    pattern: phrase`vous (?:(?:avez|ayez) (?:sans doute |probablement |peut-être |dû )?|vous êtes (?:sans doute |probablement |peut-être )?)(?:mal (?:saisi|tapé|recopié|écrit)|vous tromper|faire une (?:erreur|faute)|fait une (?:erreur|faute)|commis une erreur|trompée?s?|(?:saisi|entré|tapé|suivi|utilisé) une? (?:mauvaise?|adresse (?:incorrecte|erronée|invalide)|lien (?:erroné|invalide|incorrect)))|(?:c'est|est) (?:de )?votre faute`,
    unless: sentence`pas (?:de )?votre faute|n'avez (?:rien|pas)`,
    why: 'Accuse le lecteur.',
    better: 'Il n’y a pas de page à cette adresse. Vérifiez-la, ou lancez une recherche.',
  },
  {
    id: 'fr/prestataire', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:à cause|en raison|du fait|suite à|imputable|due?s?)(?: à| d'un| d'une| de)?${within(25)} (?:notre|nos|un|une|d'un|des) (?:prestataires?|fournisseurs?|hébergeurs?|partenaires?|sous-traitants?|tiers)|(?:panne|défaillance|incident|problème|erreur) (?:de|chez|d') ?(?:notre|nos|un|une|l'un de nos) (?:prestataires?|fournisseurs?|hébergeurs?|partenaires?|sous-traitants?)|(?:notre|un de nos|l'un de nos|un) (?:prestataires?|fournisseurs?|hébergeurs?|partenaires?|sous-traitants?|opérateurs?)(?: [\p{L}']{1,15}){0,2}? (?:a|ont|avait) (?:rencontré|subi|connu|eu) (?:une?|des|quelques)|(?:notre|un) (?:prestataire|fournisseur|hébergeur) (?:rencontre|connaît|subit) (?:une?|des|quelques)`,
    unless: sentence`nous (?:n'avions|aurions|dépend)`,
    why: 'Vous avez choisi ce fournisseur. Assumez d’abord la dépendance.',
    better: 'Nous dépendions d’un seul service de paiement, sans solution de secours.',
  },
  {
    id: 'fr/malheureusement', severity: 'info', kind: 'deflection',
    pattern: phrase`malheureusement|regrettable(?:ment|s)?|par malheur|fâcheux (?:incident|contretemps)`,
    why: 'Présente votre acte comme de la malchance.',
    better: 'Nous n’avons pas enregistré votre paiement.',
  },
  {
    id: 'fr/oups', severity: 'warn', kind: 'cute', from: 'minor', errorFrom: 'major',
    pattern: phrase`oups|oops|houps|aïe|ouille|zut|mince alors|patatras|bigre`,
    why: 'Un mot pour rire minimise le tort.',
    better: 'Quelque chose est cassé chez nous.',
  },
  {
    id: 'fr/a-ceux-qui', severity: 'error', kind: 'condition',
    pattern: phrase`${excuse}${within(20)} (?:à|auprès de|aux) (?:tous |toutes )?(?:ceux|celles et ceux|celles|les personnes|personnes|toute personne|clients?|clientes?|utilisateurs|abonnés)(?: et celles| et à celles)? (?:qui|que) (?:(?:nous |cela |ceci )?(?:auraient|aurait|aurions|ont|a|avons) pu|(?:se )?(?:seraient|serait|sont) sentie?s?|(?:ont|auraient) été (?:affecté|touché|gêné|impacté|blessé|choqué|heurté|lésé)\p{L}{0,3}|pourraient|se sont sentis)`,
    why: 'Parle à une foule de « peut-être ». Parlez au lecteur.',
    better: 'Vous n’avez pas pu payer pendant deux heures. Nous sommes désolés.',
  },
  {
    id: 'fr/desole-d-apprendre', severity: 'warn', kind: 'deflection',
    pattern: phrase`(?:désolée?s?|navrée?s?|regrettons|regrette|tristes?) d'(?:apprendre|entendre)|(?:désolée?s?|navrée?s?) de (?:lire|savoir) que`,
    why: 'Parle en témoin de ce que vous avez fait vous-même.',
    better: 'Nous avons perdu votre réservation. Nous sommes désolés.',
  },
  {
    id: 'fr/mais-ensuite', severity: 'warn', kind: 'but',
    pattern: phrase`(?<=(?:désolée?s?|navrée?s?|excus\p{L}{1,4}|pardon)[^.!?\n]{0,80}[.!] )(?:cependant|toutefois|néanmoins|mais (?:tout le monde|personne|nul|aucun|d'autres|les|le|la|il faut|vous|nous ne sommes))`,
    why: 'Retire l’excuse une phrase plus tard.',
    better: 'Nous sommes désolés. Nous n’avions pas assez de serveurs.',
  },
  {
    id: 'fr/responsabilite', severity: 'error', kind: 'deflection',
    pattern: phrase`(?:déclin(?:ons|e|er)|rejet(?:ons|te)|dégage(?:ons)?) (?:toute|notre) responsabilité|responsabilité (?:\p{L}{1,15} )?ne (?:saurait|pourra|pourrait|peut) (?:en aucun cas )?être (?:engagée|retenue|recherchée)|ne (?:sommes|saurions être|pouvons être|pourrons être) (?:pas |en aucun cas )?(?:tenus )?(?:pour )?responsables?|sans (?:reconnaissance|admission) (?:préjudiciable|(?:de |d')(?:notre |une |toute )?(?:responsabilité|faute))`,
    unless: sentence`ne (?:dit|prétend)|vous n'êtes`,
    why: 'Une excuse avec une clause de non-responsabilité est un courrier d’avocat.',
    better: 'C’est nous, et nous remboursons.',
  },
  {
    id: 'fr/ca-arrive', severity: 'error', kind: 'minimise',
    pattern: phrase`l'erreur est humaine|ne sommes que des (?:hommes|humains|êtres humains)|nous sommes (?:tous )?humains|(?:nul|personne) n'est (?:parfait|infaillible|à l'abri)|(?:ce sont )?(?:des|les) choses qui arrivent|(?:ça|cela) (?:peut )?arriver? (?:à tout le monde|à tous|à n'importe qui|aux meilleurs|parfois|même aux)|le risque zéro n'existe pas|(?:aucun|aucune) (?:système|service|logiciel|hébergeur|entreprise|plateforme) n'est (?:parfaite?|infaillible|à l'abri|sûre? à (?:100|cent))|les (?:pannes|erreurs|incidents) (?:arrivent|font partie)(?! (?:quand|lorsque|parce))`,
    why: 'Fait de votre faute une loi de la nature.',
    better: 'Nous avions un seul serveur là où il en fallait deux.',
  },
  {
    id: 'fr/pas-d-inquietude', severity: 'warn', kind: 'minimise',
    pattern: phrase`(?:pas|aucune?) (?:lieu|raison) de (?:s'inquiéter|vous inquiéter|paniquer|s'alarmer|vous alarmer)|ne vous inquiétez pas|pas (?:de panique|d'inquiétude)|soyez (?:rassurée?s?|assurée?s?|sans crainte|tranquilles?)|(?:tenons|tiens) à vous (?:assurer|rassurer)`,
    why: 'Dicte au lecteur ce qu’il doit ressentir. Dites ce que vous savez.',
    better: 'Rien n’a été débité : nous avons comparé chaque paiement avec la banque jusqu’à 15 h.',
  },
  {
    id: 'fr/erreur-humaine', severity: 'warn', kind: 'blame-shift',
    pattern: phrase`(?:erreurs?|défaillances?|fautes?) (?:purement )?humaines?|erreurs? de (?:manipulation|saisie)`,
    unless: sentence`nous (?:avons|n'avons|aurions)|de notre part`,
    why: 'La recherche s’arrête à une personne. Dites ce qui l’a permis.',
    better: 'Notre outil efface la table sans rien demander. Nous l’avons conçu ainsi.',
  },
  {
    id: 'fr/faute-salarie', severity: 'error', kind: 'blame-shift',
    pattern: phrase`(?:faute|erreur|négligence|imprudence|maladresse) (?:d'une?|de l'un de nos|d'un de nos|d'une de nos|de notre) (?:seule? |jeune |ancien |nouvel )?(?:employée?s?|salariée?s?|stagiaires?|collaborat(?:eur|rice)s?|technicien(?:ne)?s?|développeu(?:r|se)s?|agents?)|une? (?:jeune |ancien |nouvel )?(?:employée?|salariée?|stagiaire|collaborat(?:eur|rice)|technicien(?:ne)?) a (?:[\p{L}']{1,20} ){0,3}?(?:supprimé|effacé|publié|envoyé|oublié|commis)`,
    unless: sentence`nos? (?:outils?|procédures?|systèmes?)|notre (?:outil|procédure|système)|nous (?:aurions|n'avions|n'avons)`,
    why: 'Désigne une seule personne. Ce qui lui a permis de tout casser vient de vous.',
    better: 'Notre outil efface la table sans rien demander. Nous l’avons conçu ainsi.',
  },
  {
    id: 'fr/geste-commercial', severity: 'warn', kind: 'spin',
    pattern: phrase`gestes? commercia(?:l|ux)|gestes? de bonne volonté|à titre (?:gracieux|purement commercial)|(?:petit|modeste) (?:geste|cadeau)`,
    why: 'Fait un cadeau de ce que vous devez.',
    better: 'Nous vous rendons les 5 € payés pour la journée perdue.',
  },
  {
    id: 'fr/nous-comprenons', severity: 'warn', kind: 'spin',
    pattern: phrase`(?:comprenons|mesurons|savons|concevons|partageons) (?:(?:bien|parfaitement|tout à fait|combien|que|votre|vos|la|l'|à quel point) ){1,3}(?:[\p{L}']{1,15} ){0,5}?(?:frustra\p{L}{1,5}|mécontentement|déception|agacement|inquiétudes?|colère|pénible|désagréable|agaçante?|gênante?)`,
    why: 'Dit au lecteur ce qu’il ressent. Nommez l’effet.',
    better: 'À cause de nous, vous avez manqué une échéance.',
  },
  ...calmRules('fr', {
    exclamation: { why: 'Le point d’exclamation crie là où le calme aide.', better: 'Nous sommes de retour.' },
    emoji: { why: 'Un émoji banalise une panne grave.', better: 'Nous avons perdu votre fichier.' },
  }),
];

/** French. */
export const fr: RuleSet = {
  rules,
  firstPerson: /(?<!\p{L})(?:nous|notre|nos|je|j'|mon|ma|mes|moi|on)(?!\p{L})/iu,
  rejects: sentence`pas|jamais|évite[rz]?|évitons|au lieu|plutôt que|sans|formules?|phrases?|exemples?|creuse?s?|vides?|faux|remplacée?s?|supprimée?s?`,
};
