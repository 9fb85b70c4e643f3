import { publicId } from '../public-id.ts';
import type { EquipmentResolvers } from '../schema.generated.ts';

export const Equipment: EquipmentResolvers = {
  id: (equipment) => publicId('equipment', equipment.id),
};
