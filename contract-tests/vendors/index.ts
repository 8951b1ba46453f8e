import type { Vendor } from '../../openapi/vendors.ts';
import type { VendorSuite } from '../suite.ts';
import { meetric } from './meetric/index.ts';
import { smallest } from './smallest/index.ts';
import { speechify } from './speechify/index.ts';
import { speko } from './speko/index.ts';

export const vendorSuites = { speechify, smallest, speko, meetric } as Record<Vendor, VendorSuite>;
