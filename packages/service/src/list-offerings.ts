import type { Context } from '@demarc/database';
import { type ProductOffering, selectSoldOfferings } from './offering-store.ts';

/** The catalogue as it is sold today. Open to everyone, as it is in the shop window. */
export const listOfferings = (ctx: Context): Promise<ProductOffering[]> => selectSoldOfferings(ctx.database);
