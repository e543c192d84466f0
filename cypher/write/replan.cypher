// replan: the server counts its indexes anew, and forgets the plans that it made before it knew what is in them.
CALL db.prepareForReplanning(60)
