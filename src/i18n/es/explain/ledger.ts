import type {ledger as english} from '../../en/explain/ledger.js';

/** Spanish texts of the ledger's tables and of copying them. */
export const ledger: typeof english = {
  title: 'De dónde sale el precio de {model}',
  line: 'Facturado',
  tokens: 'Tokens al mes',
  rate: 'USD por millón',
  usd: 'USD al mes',
  total: 'Al mes',
  unit: {
    perCall: 'por llamada',
    perTurn: 'por turno',
    perConversation: 'por conversación',
    perDay: 'al día',
    perMonth: 'al mes',
    perYear: 'al año',
  },
  kind: {
    input: 'Entrada',
    cacheRead: 'Lecturas de caché',
    cacheWrite: 'Escrituras en caché',
    output: 'Salida',
    reasoning: 'Razonamiento',
    fees: 'Cargos',
  },
  turnByTurn: 'Turno a turno, una conversación',
  turn: 'Turno',
  prompt: 'Tokens de prompt',
  cached: 'de ellos en caché',
  turnUsd: 'USD',
  more: '{count} turnos más están en el JSON copiado.',
  copyMarkdown: 'Copiar como Markdown',
  copyJson: 'Copiar como JSON',
  retries: 'Los tokens incluyen un {share} de llamadas repetidas.',
  discount: 'Los importes llevan un descuento del {share}.',
  responseCache: 'El {share} de las conversaciones se responde sin llamada.',
};
