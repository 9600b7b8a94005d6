export interface InventedSchool {
  readonly code: string;
  readonly name: string;
  readonly municipality: string;
  readonly province: string;
}
export interface InventedPerson {
  readonly id: number;
  readonly surname: string;
  readonly given: string;
  readonly female: boolean;
  readonly email: string;
  readonly account: string;
  readonly school: InventedSchool;
}
export function population(
  count: number,
  seed: number,
): { readonly people: InventedPerson[]; readonly schools: InventedSchool[] };
export function plain(text: string | undefined): string;
