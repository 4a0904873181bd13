import type {term as english} from '../../en/explain/term.js';

/** German explanations of terms, one sentence each: the fields of a scenario by path, then all other terms. */
export const term: typeof english = {
  'traffic.conversations':
    'Wie viele Unterhaltungen an jedem Tag oder in jedem Monat beginnen, auch die aus einem Cache beantworteten.',
  'traffic.per': 'Ob Unterhaltungen am Tag oder im Monat gezählt werden; ein Monat hat 30 Tage.',
  turns:
    'Eine Runde ist eine Nachricht des Nutzers mit allem, was sie beantwortet; spätere Runden senden die früheren mit.',
  callsPerTurn:
    'Wie viele berechnete Anfragen eine Nachricht beantworten: 1 im Chat, mehrere, wenn ein Modell in einer Schleife Werkzeuge nutzt.',
  'tokens.system': 'Die Anweisungen, die vor jeder Unterhaltung stehen und mit jedem Aufruf gesendet werden.',
  'tokens.tools':
    'Die Beschreibungen von Werkzeugen und Funktionen, die das Modell nutzen darf, mit jedem Aufruf gesendet.',
  'tokens.context': 'Gefundener oder angehängter Text, der in jeder Runde einmal hinzukommt.',
  'tokens.user': 'Was der Nutzer in einer Runde im Mittel schreibt.',
  'tokens.toolResult': 'Was ein Werkzeug nach jedem Aufruf einer Runde außer dem letzten zurückgibt.',
  'tokens.output':
    'Der Text, den ein Modell in einem Aufruf im Mittel schreibt; bei den meisten Modellen kostet Ausgabe mehr als Eingabe.',
  'tokens.reasoning':
    'Verborgenes Nachdenken in einem Aufruf: Es wird als Ausgabe berechnet, gehört nicht zur Antwort und wird nie zurückgesendet.',
  'history.keep': 'Wie viele frühere Runden mit jedem Aufruf mitgehen: alle, die letzten oder keine.',
  'history.lastTurns': 'Wie viele der letzten Runden erneut gesendet werden, wenn nur die letzten behalten werden.',
  'history.withContext': 'Ob eine frühere Runde samt dem angehängten Kontext erneut gesendet wird.',
  'cache.enabled':
    'Der Anbieter behält den Anfang eines Prompts eine Weile und berechnet ihn günstiger, wenn er wiederkommt.',
  'cache.hitRate': 'Der Anteil der Aufrufe, die den Anfang ihres Prompts noch im Cache des Anbieters finden.',
  'cache.ttl': 'Wie lange der Anbieter einen geschriebenen Prompt behält: kurz, meist Minuten, oder eine Stunde.',
  responseCacheHitRate:
    'Der Anteil der Unterhaltungen, die aus einem eigenen Vorrat früherer Antworten beantwortet werden, ohne Aufruf eines Modells.',
  batchShare: 'Der Anteil der Unterhaltungen, die warten können und über den Batch-Modus laufen, wo es einen gibt.',
  mode: 'Wie Unterhaltungen außerhalb von Batch gesendet werden; ein Modus, den ein Anbieter nicht hat, wird zu Standardpreisen berechnet.',
  region: 'Wo Anfragen verarbeitet werden müssen; manche Anbieter erhöhen dafür jeden Preis.',
  retryRate:
    'Zusätzliche Aufrufe je Aufruf, nach Fehlern oder verworfenen Antworten, alle voll berechnet: 10 % bedeutet 1,1 Aufrufe.',
  discount: 'Was vom Preis der Token heruntergehandelt ist; Gebühren für Aufrufe und Suchen werden nicht ermäßigt.',
  tokenBasis:
    'Ob die Zahlen für jedes Modell gelten oder o200k_base-Token eines Textes sind, den andere Modelle anders zerlegen.',
  people: 'Wie viele Personen es nutzen: Abos werden für jede von ihnen bezahlt.',
  use: 'Ob andere über einen API-Schlüssel bedient werden oder Personen selbst an der Tastatur sitzen; die meisten Abos erlauben nur das Zweite, manche enthalten API-Guthaben.',
  webSearchesPerConversation: 'Suchen, die der Anbieter für das Modell macht, einzeln und neben den Token berechnet.',
  conversation: 'Ein Austausch von so vielen Runden, die ein wachsendes Protokoll teilen.',
  turn: 'Eine Nachricht des Nutzers und alle Aufrufe, die sie beantworten.',
  call: 'Eine berechnete Anfrage an ein Modell.',
  month: 'Ein Monat hat hier 30 Tage, ein Tag 24 Stunden und ein Jahr 12 solche Monate.',
  offer: 'Ein Modell, wie es ein Anbieter verkauft; anderswo hat dasselbe Modell andere Preise.',
  rate: 'Was eine Million Token einer Art in US-Dollar kostet.',
  input: 'Token des Prompts, die weder aus einem Cache gelesen noch zu eigenem Preis in einen geschrieben werden.',
  output: 'Token, die das Modell schreibt.',
  cacheRead: 'Der Anfang eines Prompts, der im Cache des Anbieters gefunden und günstiger berechnet wurde.',
  cacheWrite:
    'Der Teil eines Prompts, den der Anbieter für spätere Aufrufe aufbewahrt, bei manchen Modellen teurer als Eingabe.',
  reasoning:
    'Verborgenes Nachdenken vor einer Antwort, als Ausgabe berechnet, sofern der Anbieter keinen eigenen Preis dafür hat.',
  fees: 'Was neben den Token je Anfrage oder je Suche bezahlt wird.',
  hitRate: 'Der Anteil der Aufrufe, die den Anfang ihres Prompts im Cache finden.',
  band: 'Preise für lange Prompts: Ab einer Größe gelten sie für jeden Token des Aufrufs, auch für die Antwort.',
  batch: 'Anfragen, die in Stunden statt Sekunden beantwortet werden, bei vielen Modellen zum halben Preis.',
  flex: 'Langsamere Antworten zu niedrigeren Preisen, ohne Zusage von Kapazität.',
  priority: 'Schnellere und gleichmäßigere Antworten zu höheren Preisen.',
  fast: 'Dasselbe Modell mit höherer Geschwindigkeit, zu höheren Preisen.',
  plan: 'Ein Abo zum festen Preis je Person, mit einem Kontingent statt eines Preises je Token.',
  breakEven: 'Die Menge, bei der zwei Arten zu zahlen gleich viel kosten.',
  effectiveRate: 'Alles, was für Token ausgegeben wird, geteilt durch alle berechneten Token, in US-Dollar je Million.',
  cacheMinimum: 'Prompts und Anfänge mit weniger Token werden nie gespeichert und als Eingabe berechnet.',
  cacheLifetime: 'Wie lange der Anbieter den Anfang eines Prompts nach der letzten Nutzung behält.',
  tokenizer: 'Wie viele Token dieses Modell aus einem Text macht, der in o200k_base 1 Token ist.',
  contextLimit: 'Die meisten Token, die Prompt und Antwort eines Aufrufs zusammen haben dürfen.',
  priceDay: 'Der Tag, dessen Preise gelten; an einem anderen Tag kann ein Aktionspreis oder eine Preisänderung wirken.',
  trust:
    'Woher ein Preis bekannt ist: auf der Seite des Anbieters gelesen, von mehreren Quellen bestätigt oder aus einer übernommen.',
  verified: 'Jemand hat diesen Preis am genannten Tag mit der Seite des Anbieters verglichen.',
  corroborated: 'Zwei oder mehr voneinander unabhängige Quellen nennen diesen Preis.',
  imported: 'Ein Datenbestand nennt diesen Preis, und niemand hat ihn hier mit der Seite des Anbieters verglichen.',
  exact: 'Die Zahl folgt allein durch Rechnen aus veröffentlichten Preisen und Ihren Zahlen.',
  estimate: 'Die Zahl beruht auf etwas nicht Veröffentlichtem, etwa wie groß das Kontingent eines Abos ist.',
  unknown: 'Niemand hat es veröffentlicht; es fehlt in Summen und Rangfolgen und gilt nie als 0.',
  atLimit: 'Die Arbeitslast erreicht, was Modell oder Abo erlaubt; vielleicht kommt nicht alles durch.',
};
