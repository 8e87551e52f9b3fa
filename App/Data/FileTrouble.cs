using CaseAcceptance.Domain;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CaseAcceptance.Data;

/// <summary>What is wrong with a file or its disk, in words without paths: they may be shown on a page.</summary>
static class FileTrouble
{
    const int NoSpaceOnUnix = 28;
    const int NoSpaceOnWindows = unchecked((int)0x80070070);

    const string Full = "The disk is full. Free some space.";
    const string NotWritable = "The file can not be written. Give the account that runs CaseAcceptance the right to write it.";
    const string Failing = "The disk does not read or write as it should. It may be full or failing.";

    /// <summary>Null for what is not about a file: a bug.</summary>
    public static string? InWords(Exception e) => e switch
    {
        Refusal => e.Message,
        SqliteException trouble => OfSqlite(trouble.Code()),
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => Full,
        UnauthorizedAccessException => NotWritable,
        IOException => Failing,
        _ => null,
    };

    /// <summary>Without the finer code that SQLite's copying adds to it.</summary>
    public static int Code(this SqliteException e) => e.SqliteErrorCode & 0xFF;

    static string OfSqlite(int code) => code switch
    {
        raw.SQLITE_FULL => Full,
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => "Another program holds the file. Close that program.",
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => NotWritable,
        raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB => "The file is damaged.",
        raw.SQLITE_IOERR => Failing,
        _ => $"The file can not be read as a practice's (SQLite error {code}).",
    };
}
