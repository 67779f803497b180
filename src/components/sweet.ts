/** The blades of the sweet's swirl, in a drawing of 24 by 24: the sign of the project on pages and in icons. */
export const sweetBlades =
	'M12 12Q18.1 7.7 24 12A12 12 0 0 1 22.4 18Q19.4 11.3 12 12ZM12 12Q18.8 15.1 18 22.4A12 12 0 0 1 12 24Q16.3 18.1 12 12ZM12 12Q12.7 19.4 6 22.4A12 12 0 0 1 1.6 18Q8.9 18.8 12 12ZM12 12Q5.9 16.3 0 12A12 12 0 0 1 1.6 6Q4.6 12.7 12 12ZM12 12Q5.2 8.9 6 1.6A12 12 0 0 1 12 0Q7.7 5.9 12 12ZM12 12Q11.3 4.6 18 1.6A12 12 0 0 1 22.4 6Q15.1 5.2 12 12Z';
