import type {GpuPrice, ProvisionedUnit, Throughput} from '../engine/capacity.js';
import type {EvidenceFile} from './evidence.js';

/** The published file of capacity. */
export interface CapacityFile extends EvidenceFile {
  provisioned: readonly ProvisionedUnit[];
  gpus: readonly GpuPrice[];
  throughput: readonly Throughput[];
}
