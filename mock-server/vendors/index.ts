import type { Vendor } from '../../openapi/vendors.ts';
import { meetric } from './meetric/index.ts';
import { smallest } from './smallest/index.ts';
import { speechify } from './speechify/index.ts';
import { speko } from './speko/index.ts';
import type { VendorModule } from './vendor.ts';

export const vendorModules: Record<Vendor, VendorModule> = { speechify, smallest, speko, meetric };
