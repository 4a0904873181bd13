const BEDROCK = /^arn:aws[\w-]*:bedrock:[\w-]*:\d*:(?:foundation-model|inference-profile)\//;
const VERTEX = /^(?:projects\/[^/]+\/locations\/[^/]+\/)?publishers\/google\/models\//;

/**
 * Turns the resource names under which clouds log their models into names that a catalogue knows.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html
 * @see https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
 */
export function nameInCatalogue(model: string): string {
  return model.replace(BEDROCK, 'aws-bedrock/').replace(VERTEX, 'google/');
}
