/** Who says something. HR and the product itself are `system`. */
export type Side = 'employee' | 'manager' | 'third' | 'system'
