-- Of whom to ask for, the history says only that it changed; older lines still held names.
update metadata set previous_value = null, replacement_value = null where field_name = 'contacts';
