import { fc } from '../support/fast-check.ts';
